import { type Comparison, comparison } from '../engine/comparison'
import { remembered } from '../engine/remembered'
import type { Scenario } from '../engine/scenario'
import { bookOf } from './figures'

/** The whole answer, as the terminal gives it; null while the prices have not arrived. */
export const comparisonOf = remembered((scenario: Scenario): Comparison | null => {
  const book = bookOf(scenario)
  return book && comparison(scenario, book)
})
