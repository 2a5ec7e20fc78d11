import type { Charge } from '../charge'
import { combinedCharge } from '../combined-charge'
import { hoursOfMonth } from '../month'
import { ZERO } from '../number'
import { given, named, over, times, total } from '../quantity'
import type { CustomExtra, Extra, NatGatewayExtra } from '../scenario'
import { type Use, weights } from '../use'

/** The charges for what else is on the request's path: the user's own lines, and a NAT gateway. */
export function extras(use: Use): (Charge | null)[] {
  return use.scenario.extras.map((extra) => chargeOf(extra, use))
}

function chargeOf(extra: Extra, use: Use): Charge | null {
  switch (extra.kind) {
    case 'custom':
      return custom(extra, use)
    case 'nat-gateway':
      return natGateway(extra, use)
  }
}

const MILLION = given('a million requests', 1_000_000, 'request/million')

function custom(extra: CustomExtra, use: Use): Charge | null {
  const requests = total(
    'requests',
    'request',
    use.functions.map((one) => one.requests),
  )
  const fixed = given('amount a month', extra.usdPerMonth, 'USD')
  const price = given('amount a million requests', extra.usdPerMillionRequests, 'USD/million')
  const shared = times(over(requests, MILLION), price)
  return {
    rule: `extra:${extra.label}`,
    quantity: requests,
    billable: requests,
    cost: named(`${extra.label} cost`, total('', 'USD', [fixed, shared])),
    shared,
    weights: weights(use, (one) => one.requests),
    prices: [],
    otherSources: [],
  }
}

/** @see https://aws.amazon.com/vpc/pricing/ "for each hour … and each gigabyte processed" */
function natGateway(
  { gateways, gbPerMonth }: NatGatewayExtra,
  { scenario, book }: Use,
): Charge | null {
  const count = given('gateways', gateways, 'gateway')
  const hours = { ...hoursOfMonth(scenario.hoursPerMonth), unit: 'hour/gateway' as const }
  const quantity = named('hours of gateways', times(count, hours))
  const processed = given('GB processed', gbPerMonth, 'GB')
  const line = { rule: 'extra:nat-gateway', title: 'NAT gateway', quantity }
  const parts = [
    { quantity, rate: book.natGatewayHour },
    ...(gbPerMonth === '0' ? [] : [{ quantity: processed, rate: book.natGatewayGb }]),
  ]
  const none = scenario.functions.map(() => ZERO)
  const combined = combinedCharge(line, parts)
  return combined && { ...combined, weights: none, shared: null }
}
