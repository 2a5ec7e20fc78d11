/** A second, independent implementation of the estimate contract, to check the engine against. */
import type { PriceBook } from '../../src/engine/price-book'
import type { Scenario } from '../../src/engine/scenario'
import { exactly, isZero, minus, sum, toText, ZERO } from './fraction'
import { lambdaLines } from './lambda-lines'
import { type ExactLine, knownTotal } from './line'
import { loadsOf, requestsOf, usedGbSeconds } from './load'

interface OracleLine {
  readonly rule: string
  readonly quantity: string
  readonly billable: string
  readonly unit: string
  readonly usd: string | null
}

export interface OracleEstimate {
  readonly usage: { readonly requests: string; readonly gbSeconds: string }
  readonly lines: readonly OracleLine[]
  readonly totalUsd: string
  /** The rules that lack a price. */
  readonly missing: readonly string[]
  readonly byFunction: readonly { readonly name: string; readonly usd: string }[]
}

/** What the contract says that the scenario costs, printed as the contract prints. */
export function oracleEstimate(scenario: Scenario, book: PriceBook): OracleEstimate {
  const loads = loadsOf(scenario, book)
  const lines = lambdaLines(loads, scenario, book)
  return {
    usage: { requests: toText(requestsOf(loads)), gbSeconds: toText(usedGbSeconds(loads)) },
    lines: lines.map(printed),
    totalUsd: toText(knownTotal(lines)),
    missing: missingRules(lines),
    byFunction: costByFunction(scenario, lines),
  }
}

const printed = ({ rule, quantity, billable, unit, usd }: ExactLine): OracleLine => ({
  rule,
  quantity: toText(quantity),
  billable: toText(billable),
  unit,
  usd: usd && toText(usd),
})

export const missingRules = (
  lines: readonly { readonly rule: string; readonly missing: boolean }[],
): string[] => lines.filter((line) => line.missing).map((line) => line.rule)

/**
 * The last takes the remainder: the exact whole less the others as printed. The last that costs
 * anything, for else a function without a cost would be given the others' rounding.
 */
function costByFunction(scenario: Scenario, lines: readonly ExactLine[]) {
  const shares = scenario.functions.map((_, i) =>
    sum(lines.map(({ byFunction }) => byFunction[i] ?? ZERO)),
  )
  const last = shares.findLastIndex((share) => !isZero(share))
  const others = shares.filter((_, i) => i !== last).map((share) => exactly(toText(share)))
  const remainder = minus(sum(shares), sum(others))
  return scenario.functions.map(({ name }, i) => ({
    name,
    usd: toText(i === last ? remainder : (shares[i] ?? ZERO)),
  }))
}
