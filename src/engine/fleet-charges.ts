/** What a fleet of EC2 instances is charged for itself. */
import { allBillable } from './all-billable'
import { type Charge, charge } from './charge'
import type { FleetDemand } from './fleet-demand'
import { loadBalancerCharges } from './load-balancer-charges'
import { hoursOfMonth } from './month'
import type { InstanceType, Rate, RegionPrices } from './price-book'
import { given, minusAllowance, named, type Quantity, times } from './quantity'
import type { Purchase, Scenario } from './scenario'
import type { Use } from './use'

/** So many instances of a type. */
export interface Instances {
  readonly instance: string
  readonly type: InstanceType
  readonly count: Quantity<'instance'>
}

/** The charges for instances and a load balancer that serve a use, in the order of a fleet's lines. */
export function fleetCharges(use: Use, demand: FleetDemand, instances: Instances): Charge[] {
  const { scenario, book } = use
  const all = [
    instanceHours(scenario, book, instances),
    storage(scenario, book, instances),
    addresses(scenario, book, instances),
    burstSurplus(scenario, demand, instances),
    ...(scenario.fleet.loadBalancer ? loadBalancerCharges(use) : []),
  ]
  return all.filter((one) => one !== null)
}

const PURCHASE_WORDS: { readonly [P in Purchase]: string } = {
  'on-demand': 'on demand',
  'savings-1y': 'with a savings plan of one year',
  'savings-3y': 'with a savings plan of three years',
}

/** Without a price it is said, even where there are no instances. */
function instanceHours(
  { fleet, hoursPerMonth }: Scenario,
  { instanceRates }: RegionPrices,
  { instance, count }: Instances,
): Charge | null {
  const rates = instanceRates[instance]
  const usd = rates?.hourUsd[fleet.purchase]
  const rate: Rate | null = rates && usd !== undefined ? { usd, source: rates.source } : null
  const title = `${instance} ${PURCHASE_WORDS[fleet.purchase]}`
  const hours = named('instance-hours', times(count, hoursOfMonth(hoursPerMonth)))
  const line = allBillable('instances', title, hours)
  if (rate) return charge(line, rate)
  const missing = `There is no price for ${title}.`
  return { ...line, cost: null, prices: [], otherSources: [], missing }
}

function storage({ fleet }: Scenario, book: RegionPrices, { count }: Instances): Charge | null {
  const each = given('storage of an instance', fleet.storageGbPerInstance, 'GB-month/instance')
  return charge(
    allBillable('storage', 'storage', named('storage', times(count, each))),
    book.storage,
  )
}

const ONE_ADDRESS = given('addresses of an instance', 1, 'address/instance')

function addresses(
  { hoursPerMonth }: Scenario,
  { publicIpv4 }: RegionPrices,
  { count }: Instances,
): Charge | null {
  if (publicIpv4 === 'free') return null
  const hours = times(times(count, ONE_ADDRESS), hoursOfMonth(hoursPerMonth))
  const quantity = named('hours of public IPv4 addresses', hours)
  return charge(allBillable('public-ipv4', 'public IPv4 addresses', quantity), publicIpv4)
}

/**
 * What burstable instances use above their baseline, all of the fleet and the month on average.
 * @see https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances-unlimited-mode-concepts.html
 * "a flat additional rate per vCPU-hour"
 */
function burstSurplus(
  { hoursPerMonth }: Scenario,
  { averageVcpu }: FleetDemand,
  { type, count }: Instances,
): Charge | null {
  if (!type.burst) return null
  const { baseline, surplusUsdPerVcpuHour, source } = type.burst
  const vcpus = times(count, given('vCPUs of an instance', type.vcpu, 'vCPU/instance'))
  const base = named('baseline', times(vcpus, given('baseline of a vCPU', baseline, 'share')))
  const above = named('vCPUs above the baseline', minusAllowance(averageVcpu, base))
  const quantity = named('surplus', times(above, hoursOfMonth(hoursPerMonth)))
  if (quantity.value.digits === 0n) return null
  const price = given('price', surplusUsdPerVcpuHour, 'USD/vCPU-hour', source)
  return {
    ...allBillable('burst-surplus', 'burst surplus', quantity),
    cost: named('burst surplus cost', times(quantity, price)),
    prices: source ? [{ usd: surplusUsdPerVcpuHour, per: 'vCPU-hour', source }] : [],
    otherSources: [],
  }
}
