/** What a GB-s of duration costs as it is bought: on demand, or under a Compute Savings Plan. */
import { minus, ONE, parse, times, toText } from './number'
import type { Known, Rate, Source, TieredRate } from './price-book'
import type { DecimalText } from './scenario'
import type { Use } from './use'

/**
 * The rate that the scenario pays for duration, on demand or provisioned, in USD a GB-s. Under a savings
 * plan it is the rate less the plan's discount in every tier, as though the plan covered all of it; null
 * where the region's discount is not known.
 * @see https://aws.amazon.com/savingsplans/compute-pricing/ "up to 17 % … on AWS Lambda": duration, not
 * requests
 */
export function durationRate<R extends Rate | TieredRate>(
  { scenario, book }: Use,
  rate: Known<R>,
): Known<R> {
  if (!scenario.savingsPlan || !rate) return rate
  if (!book.lambdaSavings) return null
  const { discount, source } = book.lambdaSavings
  const left = minus(ONE, parse(discount))
  const less = (usd: DecimalText) => toText(times(parse(usd), left))
  if ('tiers' in rate) {
    return { ...rate, tiers: rate.tiers.map((tier) => ({ ...tier, usd: less(tier.usd) })), source }
  }
  return { ...rate, usd: less(rate.usd), source }
}

/** Where the price comes from that the plan's discount is taken off. */
export const undiscounted = ({ scenario }: Use, rate: Known<Rate | TieredRate>): Source[] =>
  scenario.savingsPlan && rate ? [rate.source] : []
