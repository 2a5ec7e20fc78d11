/** Both sides of the question, as a terminal answers it: the bill on Lambda, a fleet, who is cheaper where. */
import { type BreakEven, breakEven } from './break-even'
import { estimate } from './estimate'
import type { Estimate, FleetEstimate } from './estimate-result'
import { fleet } from './fleet'
import type { PriceBook } from './price-book'
import type { Scenario } from './scenario'

export interface Comparison extends Estimate {
  readonly fleet: FleetEstimate
  readonly breakEven: BreakEven
}

/** The estimate of a scenario with its fleet beside it. What the fleet lacks stands in `missing` too. */
export function comparison(scenario: Scenario, book: PriceBook): Comparison {
  const lambda = estimate(scenario, book)
  const ec2 = fleet(scenario, book)
  const known = new Set(lambda.missing.map(({ rule }) => rule))
  const missing = [...lambda.missing, ...ec2.missing.filter(({ rule }) => !known.has(rule))]
  return { ...lambda, missing, fleet: ec2, breakEven: breakEven(scenario, book) }
}

/** Whether Lambda's total is "at least": what only the fleet lacks a price for is no part of it. */
export const isAtLeast = ({ lines, missing }: Estimate): boolean =>
  missing.some(({ rule }) => lines.some((line) => line.rule === rule))
