/** How many requests are in work at once. */
import { meanDuration } from './mean-duration'
import { hoursOfMonth } from './month'
import { given, named, over, type Quantity, times } from './quantity'
import type { Scenario } from './scenario'
import type { FunctionUse } from './use'

const SECONDS_IN_AN_HOUR = given('seconds in an hour', 3600, 's/hour')

/** The seconds of the scenario's month. */
export const secondsOf = ({ hoursPerMonth }: Scenario): Quantity<'s'> =>
  named('seconds of the month', times(hoursOfMonth(hoursPerMonth), SECONDS_IN_AN_HOUR))

export interface Concurrency {
  readonly peakRate: Quantity<'request/s'>
  /** Requests in work at once at the peak. */
  readonly concurrency: Quantity<'request'>
}

/** The peak of each function: as many requests are in work at once as come in during one of them. */
export type PeakOf = (one: FunctionUse) => Concurrency

/**
 * Little's law, on how long requests really run, not on what is billed.
 * @see https://en.wikipedia.org/wiki/Little%27s_law
 */
export function peaks(scenario: Scenario): PeakOf {
  const seconds = secondsOf(scenario)
  const peak = given('peak factor', scenario.fleet.peakFactor, 'share')
  return ({ fn, called, requests }) => {
    const rate = named(called('average rate'), over(requests, seconds))
    const peakRate = named(called('peak rate'), times(rate, peak))
    const concurrency = named(called('concurrency'), times(peakRate, meanDuration(fn, called)))
    return { peakRate, concurrency }
  }
}
