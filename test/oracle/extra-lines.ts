/** The lines of the extras. */
import type { PriceBook } from '../../src/engine/price-book'
import type { Extra, Scenario } from '../../src/engine/scenario'
import { exactly, over, plus, sum, times, ZERO } from './fraction'
import { charge, type ExactLine, owned } from './line'
import { type Load, requestsOf } from './load'

const MILLION = exactly(1_000_000)

/** The line of an extra. */
export function extraLine(
  extra: Extra,
  loads: readonly Load[],
  scenario: Scenario,
  book: PriceBook,
): ExactLine {
  if (extra.kind === 'custom') {
    const perRequest = over(exactly(extra.usdPerMillionRequests), MILLION)
    const byFunction = loads.map((load) => times(load.requests, perRequest))
    const quantity = requestsOf(loads)
    const usd = plus(exactly(extra.usdPerMonth), sum(byFunction))
    const name = { rule: `extra:${extra.label}`, unit: 'request' }
    return { ...name, quantity, billable: quantity, usd, missing: false, byFunction }
  }
  const hours = times(exactly(extra.gateways), exactly(scenario.hoursPerMonth))
  const charges = [
    charge(hours, book.natGatewayHour),
    charge(exactly(extra.gbPerMonth), book.natGatewayGb),
  ]
  const line = owned({ rule: 'extra:nat-gateway', unit: 'hour' }, [hours], charges)
  // All of a gateway is fixed: no function pays for it.
  return { ...line, byFunction: loads.map(() => ZERO) }
}
