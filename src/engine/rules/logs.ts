import { type Charge, charge } from '../charge'
import { gigabytesSent } from '../gigabytes-sent'
import type { Use } from '../use'

/**
 * The charge for logs that CloudWatch takes in, in GB; keeping them is not counted.
 * @see https://aws.amazon.com/cloudwatch/pricing/
 */
export function logs(use: Use): (Charge | null)[] {
  const { quantity, weights } = gigabytesSent(use, 'logs', (fn) => fn.logKb)
  const counted = { rule: 'logs', title: 'logs', quantity, billable: quantity, weights }
  return [charge(counted, use.book.logs)]
}
