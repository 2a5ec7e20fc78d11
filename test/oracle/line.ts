/** A line of the bill in exact fractions, and the ways in which one comes about. */
import type { Known, Rate, TieredRate } from '../../src/engine/price-book'
import {
  compare,
  exactly,
  type Fraction,
  greater,
  isZero,
  lesser,
  minus,
  over,
  plus,
  sum,
  times,
  ZERO,
} from './fraction'

export interface ExactLine {
  readonly rule: string
  readonly unit: string
  readonly quantity: Fraction
  readonly billable: Fraction
  /** What is known of the cost; null where no price is known. */
  readonly usd: Fraction | null
  /** Whether a price, or the end of a tier list, is missing. */
  readonly missing: boolean
  /** What each function pays of it. */
  readonly byFunction: readonly Fraction[]
}

interface Charge {
  readonly usd: Fraction | null
  readonly missing: boolean
}

function tiered(quantity: Fraction, { tiers }: TieredRate): Charge {
  let [usd, from] = [ZERO, ZERO]
  for (const tier of tiers) {
    const to = tier.upTo === null ? quantity : lesser(quantity, exactly(tier.upTo))
    if (compare(to, from) <= 0) break
    usd = plus(usd, times(minus(to, from), exactly(tier.usd)))
    from = to
  }
  return { usd, missing: compare(from, quantity) < 0 }
}

/** A price is missing where there is something it would be for, even if an allowance covers that. */
export function charge(
  quantity: Fraction,
  rate: Known<Rate | TieredRate>,
  billable = quantity,
): Charge {
  if (isZero(quantity)) return { usd: ZERO, missing: false }
  if (rate === null) return { usd: null, missing: true }
  if ('tiers' in rate) return tiered(billable, rate)
  return { usd: times(billable, exactly(rate.usd)), missing: false }
}

interface Named {
  readonly rule: string
  readonly unit: string
}

/** Functions share the charge in proportion to their quantity. */
export function pooled(
  name: Named,
  quantities: readonly Fraction[],
  rate: Known<Rate | TieredRate>,
  billable = sum(quantities),
): ExactLine {
  const quantity = sum(quantities)
  const charged = charge(quantity, rate, billable)
  const part = (own: Fraction) =>
    isZero(quantity) ? ZERO : over(times(charged.usd ?? ZERO, own), quantity)
  return { ...name, quantity, billable, ...charged, byFunction: quantities.map(part) }
}

/** Each function pays its own charge; one that is not known makes the line so. */
export function owned(
  name: Named,
  quantities: readonly Fraction[],
  charges: readonly Charge[],
): ExactLine {
  const quantity = sum(quantities)
  const missing = charges.some((each) => each.missing)
  const byFunction = charges.map(({ usd }) => (missing ? ZERO : (usd ?? ZERO)))
  const usd = missing ? null : sum(byFunction)
  return { ...name, quantity, billable: quantity, usd, missing, byFunction }
}

/** What is left of a quantity after an allowance. */
export const less = (quantity: Fraction, allowance: Fraction): Fraction =>
  greater(minus(quantity, allowance), ZERO)

/** A line is present when its quantity or its cost is not 0. */
export const isPresent = ({ quantity, usd }: ExactLine): boolean =>
  !isZero(quantity) || (usd !== null && !isZero(usd))

export const knownTotal = (lines: readonly { readonly usd: Fraction | null }[]): Fraction =>
  sum(lines.map(({ usd }) => usd ?? ZERO))
