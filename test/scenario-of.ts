import type { Given } from '../src/engine/golden-row'
import type { PriceBook } from '../src/engine/price-book'
import type { Scenario } from '../src/engine/scenario'
import { readScenario } from '../src/scenario/read-scenario'

/** The scenario in canonical form. Throws on one that has problems under the book. */
export function scenarioOf(given: Given<Omit<Scenario, 'version'>>, book: PriceBook): Scenario {
  const reading = readScenario({ version: 1, ...given }, new Map([[book.id, book]]))
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems))
  return reading.scenario
}
