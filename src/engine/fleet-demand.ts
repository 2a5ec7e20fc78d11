/** What the requests of a month ask of servers, before any server is chosen. */
import { type Concurrency, type PeakOf, peaks } from './concurrency'
import { type Exact, sum } from './number'
import { given, named, over, type Quantity, times, total } from './quantity'
import type { Fleet } from './scenario'
import type { FunctionUse, Use } from './use'

export interface FleetDemand {
  /** Requests a second. */
  readonly peakRate: Exact
  /** Requests in work at once at the peak. */
  readonly concurrency: Exact
  readonly peakVcpu: Quantity<'vCPU'>
  readonly averageVcpu: Quantity<'vCPU'>
  readonly peakMemory: Quantity<'MB'>
}

/** What all functions together ask of servers. */
export function fleetDemand({ scenario, functions, book }: Use): FleetDemand {
  const { fleet } = scenario
  const peak = given('peak factor', fleet.peakFactor, 'share')
  const peakOf = peaks(scenario)
  const each = functions.map((one) => functionDemand(one, fleet, peakOf))
  const lambdaMemory = total(
    'memory in Lambda of requests at once',
    'MB',
    each.map((one) => one.lambdaMemory),
  )
  const mbPerVcpu = given('Lambda memory with one vCPU', book.mbPerVcpu, 'MB/vCPU')
  const cpuShare = given('share of the time on CPU', fleet.cpuShare, 'share')
  const peakVcpu = named('vCPU demand', over(times(lambdaMemory, cpuShare), mbPerVcpu))
  return {
    peakRate: sum(each.map((one) => one.peakRate.value)),
    concurrency: sum(each.map((one) => one.concurrency.value)),
    peakVcpu,
    averageVcpu: named('average vCPU demand', over(peakVcpu, peak)),
    peakMemory: total(
      'memory demand',
      'MB',
      each.map((one) => one.memory),
    ),
  }
}

interface FunctionDemand extends Concurrency {
  readonly lambdaMemory: Quantity<'MB'>
  readonly memory: Quantity<'MB'>
}

function functionDemand(
  one: FunctionUse,
  { memoryPerRequestMb }: Fleet,
  peakOf: PeakOf,
): FunctionDemand {
  const { fn, called } = one
  const { peakRate, concurrency } = peakOf(one)
  const memoryOfOne = given(called('memory of a request'), fn.memoryMb, 'MB/request')
  const lambdaMemory = named(
    called('memory in Lambda of requests at once'),
    times(concurrency, memoryOfOne),
  )
  if (memoryPerRequestMb === null)
    return { peakRate, concurrency, lambdaMemory, memory: lambdaMemory }
  const onServer = given('memory of a request on a server', memoryPerRequestMb, 'MB/request')
  const memory = named(
    called('memory on servers of requests at once'),
    times(concurrency, onServer),
  )
  return { peakRate, concurrency, lambdaMemory, memory }
}
