/** What each function costs of a bill. */
import type { Charge } from './charge'
import type { FunctionCost } from './estimate-result'
import type { Exact } from './number'
import * as number from './number'
import type { LambdaFunction } from './scenario'

/**
 * Each function's part of the lines, in USD: in proportion to its quantity within each. What belongs to
 * no function, the fixed part of extras, is left out. The last one takes what printing cuts off
 * the others, so that the parts add up to what is shared.
 */
export function byFunction(
  functions: readonly LambdaFunction[],
  charges: readonly Charge[],
): FunctionCost[] {
  const shares = charges.map(shareOut)
  const costs = functions.map((_, index) =>
    number.sum(shares.flatMap(({ weights, each }) => times(weights[index], each))),
  )
  const printed = costs.map(number.toText)
  const last = lastNonZero(costs)
  const others = number.sum(printed.filter((_, i) => i !== last).map(number.parse))
  const rest = number.minus(number.sum(shares.map(({ cost }) => cost)), others)
  return functions.map(({ name }, index) => ({
    name,
    usd: index === last ? number.toText(rest) : (printed[index] ?? '0'),
  }))
}

interface Share {
  readonly cost: Exact
  readonly weights: readonly Exact[]
  /** What a weight of 1 costs. */
  readonly each: Exact
}

function shareOut({ cost, shared, weights }: Charge): Share {
  const part = (shared === undefined ? cost : shared)?.value ?? number.ZERO
  const all = number.sum(weights)
  if (number.isZero(part) || number.isZero(all)) return { cost: part, weights: [], each: part }
  return { cost: part, weights, each: number.over(part, all) }
}

const times = (weight: Exact | undefined, each: Exact): Exact[] =>
  weight && !number.isZero(weight) ? [number.times(weight, each)] : []

function lastNonZero(costs: readonly Exact[]): number {
  return costs.findLastIndex((cost) => !number.isZero(cost))
}
