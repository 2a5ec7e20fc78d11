/** What the requests of a month ask of servers, before any server is chosen. */
import { meanDuration } from './mean-duration'
import { hoursOfMonth } from './month'
import { given, named, over, type Quantity, times, total } from './quantity'
import type { Fleet, Scenario } from './scenario'
import type { FunctionUse, Use } from './use'

export interface FleetDemand {
  readonly peakRate: Quantity<'request/s'>
  /** Requests in work at once at the peak. */
  readonly concurrency: Quantity<'request'>
  readonly peakVcpu: Quantity<'vCPU'>
  readonly averageVcpu: Quantity<'vCPU'>
  readonly peakMemory: Quantity<'MB'>
}

const SECONDS_IN_AN_HOUR = given('seconds in an hour', 3600, 's/hour')

/** The seconds of the scenario's month. */
export const secondsOf = ({ hoursPerMonth }: Scenario): Quantity<'s'> =>
  named('seconds of the month', times(hoursOfMonth(hoursPerMonth), SECONDS_IN_AN_HOUR))

/**
 * What all functions together ask of servers. As many requests are in work at once as come in
 * during one of them.
 * @see https://en.wikipedia.org/wiki/Little%27s_law
 */
export function fleetDemand({ scenario, functions, book }: Use): FleetDemand {
  const { fleet } = scenario
  const seconds = secondsOf(scenario)
  const peak = given('peak factor', fleet.peakFactor, 'share')
  const each = functions.map((one) => functionDemand(one, fleet, peak, seconds))
  const lambdaMemory = total(
    'memory in Lambda of requests at once',
    'MB',
    each.map((one) => one.lambdaMemory),
  )
  const mbPerVcpu = given('Lambda memory with one vCPU', book.mbPerVcpu, 'MB/vCPU')
  const cpuShare = given('share of the time on CPU', fleet.cpuShare, 'share')
  const peakVcpu = named('vCPU demand', over(times(lambdaMemory, cpuShare), mbPerVcpu))
  return {
    peakRate: total(
      'peak rate',
      'request/s',
      each.map((one) => one.peakRate),
    ),
    concurrency: total(
      'concurrency',
      'request',
      each.map((one) => one.concurrency),
    ),
    peakVcpu,
    averageVcpu: named('average vCPU demand', over(peakVcpu, peak)),
    peakMemory: total(
      'memory demand',
      'MB',
      each.map((one) => one.memory),
    ),
  }
}

interface FunctionDemand {
  readonly peakRate: Quantity<'request/s'>
  readonly concurrency: Quantity<'request'>
  readonly lambdaMemory: Quantity<'MB'>
  readonly memory: Quantity<'MB'>
}

function functionDemand(
  { fn, called, requests }: FunctionUse,
  { memoryPerRequestMb }: Fleet,
  peak: Quantity<'share'>,
  seconds: Quantity<'s'>,
): FunctionDemand {
  const rate = named(called('average rate'), over(requests, seconds))
  const peakRate = named(called('peak rate'), times(rate, peak))
  const concurrency = named(called('concurrency'), times(peakRate, meanDuration(fn, called)))
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
