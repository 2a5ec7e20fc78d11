import { allBillable } from './all-billable'
import { type Charge, charge } from './charge'
import { secondsOf } from './concurrency'
import { gigabytesSent } from './gigabytes-sent'
import { hoursOfMonth } from './month'
import { given, greatestOf, named, over, type Quantity, times, total } from './quantity'
import type { Use } from './use'

/**
 * The charges for one Application Load Balancer: its hours, and the capacity units that it uses.
 * @see https://aws.amazon.com/elasticloadbalancing/pricing/ "25 new connections per second … 1 GB per
 * hour for EC2 instances … You are charged only on the dimension with the highest usage"
 */
export function loadBalancerCharges(use: Use): (Charge | null)[] {
  const hours = hoursOfMonth(use.scenario.hoursPerMonth)
  const unitHours = named('capacity-unit hours', times(capacityUnits(use), hours))
  return [
    charge(allBillable('load-balancer', 'load balancer', hours), use.book.loadBalancerHour),
    charge(
      allBillable('load-balancer-units', 'load balancer capacity units', unitHours),
      use.book.loadBalancerUnitHour,
    ),
  ]
}

const CONNECTIONS_OF_A_UNIT = given('new connections of a unit', 25, 'connection/s/LCU')
const GB_OF_A_UNIT = given('GB an hour of a unit', 1, 'GB/hour/LCU')

function capacityUnits(use: Use): Quantity<'LCU'> {
  const { scenario, functions } = use
  const requests = total(
    'requests',
    'request',
    functions.map((one) => one.requests),
  )
  const perConnection = given(
    'requests per connection',
    scenario.fleet.requestsPerConnection,
    'request/connection',
  )
  const rate = named('new connections', over(over(requests, perConnection), secondsOf(scenario)))
  const sent = gigabytesSent(use, 'sent to the internet', (fn) => fn.transferKb.internet).quantity
  const anHour = named('GB an hour', over(sent, hoursOfMonth(scenario.hoursPerMonth)))
  const byConnections = named('units by connections', over(rate, CONNECTIONS_OF_A_UNIT))
  const byData = named('units by data', over(anHour, GB_OF_A_UNIT))
  return named('capacity units', greatestOf(byConnections, byData))
}
