/** What a rule answers: an amount, what it costs, and whose it is. */
import { isCounted } from './counted-units'
import type { PriceUsed } from './estimate-result'
import { type Exact, isZero } from './number'
import type { Known, Rate, Source, TieredRate } from './price-book'
import { named, type Quantity, type Unit } from './quantity'
import { remembered } from './remembered'
import { tieredCost } from './tiers'
import { withThousands } from './with-thousands'

export interface Charge {
  readonly rule: string
  readonly quantity: Quantity
  readonly billable: Quantity
  /** null: a price that it needs is missing. */
  readonly cost: Quantity<'USD'> | null
  readonly prices: readonly PriceUsed[]
  /** What turns the billable quantity into the cost; absent where several rates do. */
  readonly rate?: TieredRate
  /** Where the figures other than prices come from, such as the free tier. */
  readonly otherSources: readonly Source[]
  /** Each function's part, in the order of the functions: only the proportions matter. */
  readonly weights: readonly Exact[]
  /** The part of the cost that is the functions'; absent where that is all of it. */
  readonly shared?: Quantity<'USD'> | null
  /** Says which price is missing, wholly or from some volume on. */
  readonly missing?: string
}

/** The quantity that a rule counts, what of it is billable, and whose it is. */
export interface Counted<U extends Unit = Unit> {
  readonly rule: string
  /** What the line is called in its own work and in messages: "compute", "API Gateway requests". */
  readonly title: string
  readonly quantity: Quantity<U>
  readonly billable: Quantity<U>
  readonly weights: readonly Exact[]
  readonly otherSources?: readonly Source[]
}

/** A line is present when its quantity or its cost is not 0. */
export function isPresent({ quantity, cost }: Charge): boolean {
  return !isZero(quantity.value) || (cost !== null && !isZero(cost.value))
}

/**
 * The charge for a quantity at a rate; where the rate is not known, a charge that says so. null where
 * there is nothing to charge for.
 */
export function charge<U extends Unit>(
  counted: Counted<U>,
  rate: Known<Rate | TieredRate>,
): Charge | null {
  const { rule, title, quantity, billable, weights, otherSources = [] } = counted
  if (isZero(quantity.value)) return null
  const base = { rule, quantity, billable, weights, otherSources }
  if (!rate) return { ...base, cost: null, prices: [], missing: `There is no price for ${title}.` }
  const graduated = 'tiers' in rate ? rate : oneTier(rate)
  const { cost: sum, prices, complete } = tieredCost(billable, graduated)
  const cost = named(`${title} cost`, sum)
  const priced = { rule, quantity, billable, weights, otherSources, cost, prices, rate: graduated }
  return complete ? priced : { ...priced, missing: beyondTiers(counted, graduated) }
}

/** The same for the same rate, so that what is remembered of it is found again. */
const oneTier = remembered(
  ({ usd, source }: Rate): TieredRate => ({ tiers: [{ upTo: null, usd }], source }),
)

function beyondTiers({ title, billable: { unit } }: Counted, { tiers }: TieredRate): string {
  const above = withThousands(tiers.at(-1)?.upTo as string)
  const units = isCounted(unit) ? `${unit}s` : unit
  return `There is no price for ${title} above ${above} ${units}; the cost is for what is below.`
}
