import { type Charge, charge } from '../charge'
import { combinedCharge } from '../combined-charge'
import { hoursOfMonth } from '../month'
import { ZERO } from '../number'
import { given, named, over, times, total } from '../quantity'
import type { CustomExtra, Extra, NatGatewayExtra, PublicIpv4Extra } from '../scenario'
import { type Use, weights } from '../use'
import { dynamoDb } from './dynamodb'
import { metered } from './metered-extras'

/** The charges for what else is on the request's path: the user's own lines, and what the book prices. */
export function extras(use: Use): (Charge | null)[] {
  return use.scenario.extras.map((extra) => chargeOf(extra, use))
}

function chargeOf(extra: Extra, use: Use): Charge | null {
  switch (extra.kind) {
    case 'custom':
      return custom(extra, use)
    case 'nat-gateway':
      return natGateway(extra, use)
    case 'public-ipv4':
      return publicIpv4(extra, use)
    case 'dynamodb':
      return dynamoDb(extra, use)
    default:
      return metered(extra, use)
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
function natGateway({ gateways, gbPerMonth }: NatGatewayExtra, { scenario, book }: Use): Charge {
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
  return { ...combinedCharge(line, parts), weights: none, shared: null }
}

/** @see https://aws.amazon.com/vpc/pricing/ Public IPv4 Address tab */
function publicIpv4({ addresses }: PublicIpv4Extra, { scenario, book }: Use): Charge | null {
  if (book.publicIpv4 === 'free') return null
  const count = given('addresses', addresses, 'address')
  const hours = times(count, hoursOfMonth(scenario.hoursPerMonth))
  const quantity = named('hours of public IPv4 addresses', hours)
  const counted = {
    rule: 'extra:public-ipv4',
    title: 'public IPv4 addresses',
    quantity,
    billable: quantity,
    weights: scenario.functions.map(() => ZERO),
  }
  const charged = charge(counted, book.publicIpv4)
  return charged && { ...charged, shared: null }
}
