/** "The fleet" of the contract, a second time, and brute force over the break-even. */
import type { InstanceType, PriceBook } from '../../src/engine/price-book'
import type { Fleet, Scenario } from '../../src/engine/scenario'
import {
  ceil,
  compare,
  exactly,
  type Fraction,
  fraction,
  greater,
  isZero,
  minus,
  over,
  sum,
  times,
  toText,
  ZERO,
} from './fraction'
import { lambdaLines, sharedLines } from './lambda-lines'
import { charge, knownTotal } from './line'
import { gbOf, type Load, loadsOf, requestsOf, scaledTo } from './load'
import { missingRules } from './oracle'

export interface OracleFleet {
  readonly instance: string
  /** null: the type cannot serve. */
  readonly instances: string | null
  readonly lines: readonly { readonly rule: string; readonly usd: string | null }[]
  /** null: the type cannot serve, or has no price. */
  readonly totalUsd: string | null
  readonly missing: readonly string[]
}

interface ExactFleet {
  readonly instances: bigint
  readonly lines: readonly FleetLine[]
  readonly usd: Fraction | null
}

interface FleetLine {
  readonly rule: string
  readonly usd: Fraction | null
  readonly missing: boolean
}

interface Demand {
  readonly peakVcpu: Fraction
  readonly peakMemoryMb: Fraction
}

/** What the contract says that the fleet costs; `instance` in place of the scenario's own type. */
export function oracleFleet(
  scenario: Scenario,
  book: PriceBook,
  instance = scenario.fleet.instance,
): OracleFleet {
  const exact = fleetFor(loadsOf(scenario, book), withInstance(scenario, instance), book)
  if (exact === null) return { instance, instances: null, lines: [], totalUsd: null, missing: [] }
  return {
    instance,
    instances: String(exact.instances),
    lines: exact.lines.map(({ rule, usd }) => ({ rule, usd: usd && toText(usd) })),
    totalUsd: exact.usd && toText(exact.usd),
    missing: missingRules(exact.lines),
  }
}

/**
 * Lambda's exact cost when the same mix makes `requests` a month; what is not known counts nothing.
 * Throws, as the next two do, on a scenario without requests: it has no mix.
 */
export const lambdaCostAt = (scenario: Scenario, book: PriceBook, requests: bigint): Fraction =>
  costsAt(loadsOf(scenario, book), scenario, book, requests).lambda

/** The fleet's exact cost when the same mix makes `requests` a month; null as in `totalUsd`. */
export const fleetCostAt = (
  scenario: Scenario,
  book: PriceBook,
  requests: bigint,
): Fraction | null => costsAt(loadsOf(scenario, book), scenario, book, requests).fleet

export interface Run {
  readonly from: bigint
  readonly to: bigint
  readonly ec2Cheaper: boolean
}

/**
 * Whether EC2 costs strictly less than Lambda at every whole number of requests a month in the
 * window, ends included, as runs of the same answer. A fleet without a cost is never cheaper.
 * Compares what is known: whether a price is missing is for the caller to look at.
 */
export function bruteBreakEven(
  scenario: Scenario,
  book: PriceBook,
  from: bigint,
  to: bigint,
): Run[] {
  const runs: Run[] = []
  const loads = loadsOf(scenario, book)
  for (let requests = from; requests <= to; requests += 1n) {
    const { lambda, fleet } = costsAt(loads, scenario, book, requests)
    const ec2Cheaper = fleet !== null && compare(fleet, lambda) < 0
    const last = runs.at(-1)
    if (last?.ec2Cheaper === ec2Cheaper) runs[runs.length - 1] = { ...last, to: requests }
    else runs.push({ from: requests, to: requests, ec2Cheaper })
  }
  return runs
}

function costsAt(loads: readonly Load[], scenario: Scenario, book: PriceBook, requests: bigint) {
  const scaled = scaledTo(loads, fraction(requests))
  return {
    lambda: knownTotal(lambdaLines(scaled, scenario, book)),
    fleet: fleetFor(scaled, scenario, book)?.usd ?? null,
  }
}

const withInstance = (scenario: Scenario, instance: string): Scenario => ({
  ...scenario,
  fleet: { ...scenario.fleet, instance },
})

function fleetFor(loads: readonly Load[], scenario: Scenario, book: PriceBook): ExactFleet | null {
  const { fleet } = scenario
  const type = book.instances[fleet.instance]
  if (type === undefined) throw new RangeError(`the book does not know ${fleet.instance}`)
  const demand = demandOf(loads, scenario, book)
  const instances = instancesFor(demand, type, fleet)
  if (instances === null) return null
  const lines = [
    ...instanceLines(instances, scenario, book),
    burstSurplus(instances, demand, type, scenario),
    ...loadBalancer(loads, scenario, book),
  ].filter(({ usd }) => usd === null || !isZero(usd))
  const all = [...lines, ...sharedLines(loads, scenario, book)]
  const priced = all.every(({ rule, usd }) => rule !== 'instances' || usd !== null)
  return { instances, lines: all, usd: priced ? knownTotal(all) : null }
}

/** Requests a second, averaged over the month. */
const rateOf = (requests: Fraction, scenario: Scenario): Fraction =>
  over(requests, times(exactly(scenario.hoursPerMonth), exactly(3600)))

function demandOf(loads: readonly Load[], scenario: Scenario, book: PriceBook): Demand {
  const { peakFactor, cpuShare, memoryPerRequestMb } = scenario.fleet
  const concurrencies = loads.map((load) =>
    times(rateOf(load.requests, scenario), exactly(peakFactor), load.meanSeconds),
  )
  const overFunctions = (each: (load: Load) => Fraction) =>
    sum(loads.map((load, i) => times(concurrencies[i] ?? ZERO, each(load))))
  return {
    peakVcpu: overFunctions(({ fn }) =>
      over(times(exactly(cpuShare), exactly(fn.memoryMb)), exactly(book.mbPerVcpu)),
    ),
    peakMemoryMb: overFunctions(({ fn }) => exactly(memoryPerRequestMb ?? fn.memoryMb)),
  }
}

function instancesFor(demand: Demand, type: InstanceType, fleet: Fleet): bigint | null {
  const memoryMb = minus(times(exactly(type.memoryGib), exactly(1024)), exactly(fleet.reserveMb))
  if (compare(memoryMb, ZERO) <= 0) return null
  const vcpu = times(exactly(type.vcpu), exactly(fleet.utilization))
  const needed = ceil(greater(over(demand.peakVcpu, vcpu), over(demand.peakMemoryMb, memoryMb)))
  const least = BigInt(fleet.minInstances)
  return (needed > least ? needed : least) + BigInt(fleet.spareInstances)
}

function instanceLines(instances: bigint, scenario: Scenario, book: PriceBook): FleetLine[] {
  const { instance, purchase, storageGbPerInstance } = scenario.fleet
  const hours = times(fraction(instances), exactly(scenario.hoursPerMonth))
  const price = book.instanceRates[instance]
  const hourUsd = price?.hourUsd[purchase]
  const hourRate = price && hourUsd !== undefined ? { usd: hourUsd, source: price.source } : null
  const addressRate = book.publicIpv4
  const addressHours = addressRate === 'free' ? ZERO : hours
  const storageGb = times(fraction(instances), exactly(storageGbPerInstance))
  return [
    // Without a price the total is null, however few instances there are.
    { rule: 'instances', ...(hourRate ? charge(hours, hourRate) : { usd: null, missing: true }) },
    { rule: 'storage', ...charge(storageGb, book.storage) },
    {
      rule: 'public-ipv4',
      ...charge(addressHours, addressRate === 'free' ? null : addressRate),
    },
  ]
}

function burstSurplus(
  instances: bigint,
  demand: Demand,
  type: InstanceType,
  scenario: Scenario,
): FleetLine {
  const rule = 'burst-surplus'
  if (type.burst === undefined) return { rule, usd: ZERO, missing: false }
  const average = over(demand.peakVcpu, exactly(scenario.fleet.peakFactor))
  const baseline = times(exactly(type.burst.baseline), exactly(type.vcpu), fraction(instances))
  const surplus = greater(minus(average, baseline), ZERO)
  const vcpuHours = times(surplus, exactly(scenario.hoursPerMonth))
  const usd = times(vcpuHours, exactly(type.burst.surplusUsdPerVcpuHour))
  return { rule, usd, missing: false }
}

function loadBalancer(loads: readonly Load[], scenario: Scenario, book: PriceBook): FleetLine[] {
  if (!scenario.fleet.loadBalancer) return []
  const hours = exactly(scenario.hoursPerMonth)
  const connections = over(
    rateOf(requestsOf(loads), scenario),
    exactly(scenario.fleet.requestsPerConnection),
  )
  const internetGb = sum(loads.map((load) => gbOf(load, load.fn.transferKb.internet)))
  const units = greater(over(connections, exactly(25)), over(internetGb, hours))
  return [
    { rule: 'load-balancer', ...charge(hours, book.loadBalancerHour) },
    { rule: 'load-balancer-units', ...charge(times(hours, units), book.loadBalancerUnitHour) },
  ]
}
