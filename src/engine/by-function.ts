/** What each function costs of a bill. */
import type { Charge } from './charge'
import type { FunctionCost } from './estimate-result'
import type { Exact } from './number'
import * as number from './number'
import type { DecimalText, LambdaFunction } from './scenario'

/**
 * Each function's part of the lines, in USD: in proportion to its quantity within each. What belongs to
 * no function, the fixed part of extras, is left out. The last that costs anything takes what printing cuts off
 * the others, so that the parts add up to what is shared.
 */
export function byFunction(
  functions: readonly LambdaFunction[],
  charges: readonly Charge[],
): FunctionCost[] {
  const shares = charges.map(shareOut)
  const last = lastThatCosts(shares, functions.length)
  const others = functions.map((_, index) => (index === last ? '0' : partOf(shares, index)))
  const all = number.sum(shares.map(({ cost }) => cost))
  const rest = number.minus(all, number.sum(others.map(number.parse)))
  return functions.map(({ name }, index) => ({
    name,
    usd: index === last ? number.toText(rest) : (others[index] ?? '0'),
  }))
}

interface Share {
  readonly cost: Exact
  readonly weights: readonly Exact[]
  readonly whole: Exact
}

function shareOut({ cost, shared, weights }: Charge): Share {
  const part = (shared === undefined ? cost : shared)?.value ?? number.ZERO
  return { cost: part, weights: number.isZero(part) ? [] : weights, whole: number.sum(weights) }
}

function partOf(shares: readonly Share[], index: number): DecimalText {
  const parts = shares.flatMap(({ cost, weights, whole }) => {
    const weight = weights[index] ?? number.ZERO
    return number.isZero(weight) ? [] : [number.over(number.times(cost, weight), whole)]
  })
  return number.toText(number.sum(parts))
}

function lastThatCosts(shares: readonly Share[], count: number): number {
  const costs = (index: number) =>
    shares.some(({ weights }) => !number.isZero(weights[index] ?? number.ZERO))
  let last = count - 1
  while (last > 0 && !costs(last)) last--
  return last
}
