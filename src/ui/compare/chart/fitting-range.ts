import type { Scenario } from '../../../engine/scenario'
import { crossingsOf, requestsOf } from '../../../state/fleet-break-even'
import { type Range, rangeOf } from './range'

/** The requests a month that show a scenario and where its costs cross. */
export function fittingRange(scenario: Scenario, isFromOne: boolean): Range {
  const found = crossingsOf(scenario)
  const crossings = (found?.intervals ?? []).slice(1).map(({ from }) => from)
  return rangeOf({ here: Number(requestsOf(scenario)), crossings }, isFromOne)
}
