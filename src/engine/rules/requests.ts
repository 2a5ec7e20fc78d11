import { type Charge, charge } from '../charge'
import { given, minusAllowance, named, total } from '../quantity'
import { type Use, weights } from '../use'

/**
 * The charge for a month's requests of all functions, less the free ones.
 * @see https://aws.amazon.com/lambda/pricing/ "1 million free requests per month"
 */
export function requests(use: Use): (Charge | null)[] {
  const { freeTier, requests: rate } = use.book
  const all = total(
    'requests',
    'request',
    use.functions.map((one) => one.requests),
  )
  const free = given('free tier', freeTier.requests, 'request', freeTier.source)
  const billable = use.scenario.freeTier
    ? named('billable requests', minusAllowance(all, free))
    : all
  const counted = {
    rule: 'requests',
    title: 'requests',
    quantity: all,
    billable,
    weights: weights(use, (one) => one.requests),
    otherSources: use.scenario.freeTier ? [freeTier.source] : [],
  }
  return [charge(counted, rate)]
}
