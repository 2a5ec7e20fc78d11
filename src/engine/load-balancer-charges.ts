import { type Charge, charge } from './charge'
import { secondsOf } from './concurrency'
import { gigabytesSent } from './gigabytes-sent'
import { hoursOfMonth } from './month'
import type { Exact } from './number'
import { given, greatestOf, named, over, type Quantity, times, total } from './quantity'
import type { Use } from './use'

/** What a load balancer passes on in a month. */
export interface PassedOn {
  readonly connections: Quantity<'connection'>
  readonly gb: Quantity<'GB'>
  /** How much of it a capacity unit bears: it depends on the targets. */
  readonly gbOfAUnit: Quantity<'GB/hour/LCU'>
  /** Each function's part of the hours, and of the capacity units. */
  readonly parts?: { readonly hours: readonly Exact[]; readonly units: readonly Exact[] }
}

/**
 * The charges for one Application Load Balancer: its hours, and the capacity units that it uses, before
 * servers unless it is said what it passes on.
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/ "25 new connections per second … 1 GB per
 * hour for EC2 instances … You are charged only on the dimension with the highest usage"
 */
export function loadBalancerCharges(
  use: Use,
  passedOn = passedOnToServers(use),
): (Charge | null)[] {
  const { loadBalancerHour, loadBalancerUnitHour } = use.book
  const hours = hoursOfMonth(use.scenario.hoursPerMonth)
  const unitHours = named('capacity-unit hours', times(capacityUnits(use, passedOn), hours))
  const { parts } = passedOn
  return [
    charge(
      {
        rule: 'load-balancer',
        title: 'load balancer',
        quantity: hours,
        billable: hours,
        weights: parts?.hours ?? [],
      },
      loadBalancerHour,
    ),
    charge(
      {
        rule: 'load-balancer-units',
        title: 'load balancer capacity units',
        quantity: unitHours,
        billable: unitHours,
        weights: parts?.units ?? [],
      },
      loadBalancerUnitHour,
    ),
  ]
}

const CONNECTIONS_OF_A_UNIT = given('new connections of a unit', 25, 'connection/s/LCU')

function capacityUnits(
  { scenario }: Use,
  { connections, gb, gbOfAUnit }: PassedOn,
): Quantity<'LCU'> {
  const rate = named('new connections', over(connections, secondsOf(scenario)))
  const anHour = named('GB an hour', over(gb, hoursOfMonth(scenario.hoursPerMonth)))
  const byConnections = named('units by connections', over(rate, CONNECTIONS_OF_A_UNIT))
  const byData = named('units by data', over(anHour, gbOfAUnit))
  return named('capacity units', greatestOf(byConnections, byData))
}

const GB_OF_A_UNIT = given('GB an hour of a unit', 1, 'GB/hour/LCU')

/** All requests, and what is sent to the internet. */
function passedOnToServers(use: Use): PassedOn {
  const { requestsPerConnection } = use.scenario.fleet
  const requests = total(
    'requests',
    'request',
    use.functions.map((one) => one.requests),
  )
  const each = given('requests per connection', requestsPerConnection, 'request/connection')
  return {
    connections: over(requests, each),
    gb: gigabytesSent(use, 'sent to the internet', (fn) => fn.transferKb.internet).quantity,
    gbOfAUnit: GB_OF_A_UNIT,
  }
}
