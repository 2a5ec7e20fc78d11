import { type Charge, charge } from '../charge'
import { KB_IN_A_GB } from '../gigabytes-sent'
import { isZero } from '../number'
import { given, minusAllowance, named, over, type Quantity, times, total } from '../quantity'
import { type FunctionUse, type Use, weights } from '../use'

const FREE_KB = given('6 MB, which are free', 6144, 'KB/request')

/**
 * The charge for responses streamed, in GB above the first 6 MB of each request, less the month's free
 * GB. Both apply to this line alone.
 * @see https://aws.amazon.com/lambda/pricing/ "100GiB of HTTP response streaming" in the free tier
 */
export function responseStreaming(use: Use): (Charge | null)[] {
  const { book, scenario } = use
  const parts = new Map(use.functions.filter(isStreaming).map((one) => [one, streamed(one)]))
  const quantity = total('GB streamed', 'GB', [...parts.values()])
  const free = given('free tier', book.freeTier.streamedGb, 'GB', book.freeTier.source)
  const counted = {
    rule: 'response-streaming',
    title: 'response streaming',
    quantity,
    billable: scenario.freeTier
      ? named('billable GB streamed', minusAllowance(quantity, free))
      : quantity,
    weights: weights(use, (one) => parts.get(one) ?? null),
    otherSources: scenario.freeTier && !isZero(quantity.value) ? [book.freeTier.source] : [],
  }
  return [charge(counted, book.responseStreaming)]
}

const isStreaming = ({ fn }: FunctionUse) => fn.streamedKb !== '0'

function streamed({ fn, called, requests }: FunctionUse): Quantity<'GB'> {
  const all = given(called('KB streamed per request'), fn.streamedKb, 'KB/request')
  const paid = named(called('KB per request above 6 MB'), minusAllowance(all, FREE_KB))
  return named(called('GB streamed'), over(times(requests, paid), KB_IN_A_GB))
}
