import { type Charge, charge } from '../charge'
import { compare } from '../number'
import {
  given,
  minusAllowance,
  named,
  over,
  type Quantity,
  roundedUpTo,
  times,
  total,
} from '../quantity'
import { type FunctionUse, type Use, weights } from '../use'

const FIRST_KB = given('first part', 256, 'KB')
const FURTHER_KB = given('further part', 64, 'KB')
const REQUESTS_A_PART = given('further part', 64, 'KB/request/request')
const ONE = given('', 1, 'request/request')

/**
 * The charge for a month's requests of all functions, less the free ones. An asynchronous event above
 * 256 KB counts one request more for each 64 KB that it is longer, a begun one whole.
 * @see https://aws.amazon.com/lambda/pricing/ "1 million free requests per month"
 */
export function requests(use: Use): (Charge | null)[] {
  const { freeTier, requests: rate } = use.book
  const all = total(
    'requests',
    'request',
    use.functions.map((one) => one.requests),
  )
  const metered = total('metered requests', 'request', use.functions.map(meteredRequests))
  const free = given('free tier', freeTier.requests, 'request', freeTier.source)
  const billable = use.scenario.freeTier
    ? named('billable requests', minusAllowance(metered, free))
    : metered
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

function meteredRequests({ fn, called, requests }: FunctionUse): Quantity<'request'> {
  const size = given(called('size of an event'), fn.asyncEventKb, 'KB')
  if (compare(size.value, FIRST_KB.value) <= 0) return requests
  const above = named(
    called('KB above 256, in parts'),
    roundedUpTo(minusAllowance(size, FIRST_KB), FURTHER_KB),
  )
  const further = named(called('further requests'), over(above, REQUESTS_A_PART))
  const each = total(called('requests each'), 'request/request', [ONE, further])
  return named(called('metered requests'), times(requests, each))
}
