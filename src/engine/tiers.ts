/** Graduated price tiers: each price holds for the part of the quantity up to its bound. */
import type { PriceUsed } from './estimate-result'
import * as number from './number'
import type { Tier, TieredRate } from './price-book'
import { given, minus, type Product, type Quantity, times, total, type Unit } from './quantity'

export interface TieredCost {
  readonly cost: Quantity<'USD'>
  readonly prices: readonly PriceUsed[]
  /** False where the quantity goes beyond the last tier that is known. */
  readonly complete: boolean
}

/** What a quantity costs through its tiers, as far as they are known. USD. */
export function tieredCost<U extends Unit>(quantity: Quantity<U>, rate: TieredRate): TieredCost {
  const parts: Quantity<'USD'>[] = []
  const prices: PriceUsed[] = []
  let from = given('', number.ZERO, quantity.unit)
  let complete = false
  for (const [index, tier] of rate.tiers.entries()) {
    const part = partWithin(quantity, from, tier, index)
    const price = given('price', tier.usd, `USD/${quantity.unit}`, rate.source)
    parts.push(times(part, price as never) as Quantity<Product<U, `USD/${U}`> & 'USD'>)
    prices.push({ usd: tier.usd, per: quantity.unit, source: rate.source })
    complete = isWithin(quantity, tier)
    if (complete) break
    from = given(boundName(index), tier.upTo as string, quantity.unit)
  }
  return { cost: total('', 'USD', parts), prices, complete }
}

const isWithin = (quantity: Quantity, { upTo }: Tier): boolean =>
  upTo === null || number.compare(quantity.value, number.parse(upTo)) <= 0

const boundName = (index: number) => (index === 0 ? 'first tier' : `first ${index + 1} tiers`)

function partWithin<U extends Unit>(
  quantity: Quantity<U>,
  from: Quantity<U>,
  tier: Tier,
  index: number,
): Quantity<U> {
  const end = isWithin(quantity, tier)
    ? quantity
    : given(boundName(index), tier.upTo as string, quantity.unit)
  return index === 0 ? end : minus(end, from)
}
