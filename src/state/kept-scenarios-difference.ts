import type { DecimalText, Scenario } from '../engine/scenario'
import { priceRules } from '../prices'
import { estimateOf } from './figures'
import { type Difference, differenceOf } from './fleet-figures'
import { type Step, stepsBetween } from './kept-scenarios-steps'

interface BilledStep extends Step {
  /** The bill of a month after the step. */
  readonly usd: DecimalText
  /** What the step alone adds to the bill, or takes off it. */
  readonly change: Difference
}

export interface ExplainedDifference {
  readonly fromUsd: DecimalText
  readonly toUsd: DecimalText
  readonly total: Difference
  /** Their changes add up to the total, to the last digit. */
  readonly steps: readonly BilledStep[]
  /** A price is missing on the way: the bills are "at least". */
  readonly isAtLeast: boolean
}

/** Why one scenario's bill is another than the other's; null while prices are on their way. */
export function explainedDifference(from: Scenario, to: Scenario): ExplainedDifference | null {
  const steps = stepsBetween(from, to, priceRules)
  const found = [from, ...steps.map(({ scenario }) => scenario), to].map(estimateOf)
  const bills = found.flatMap((one) => (one ? [one.totalUsd] : []))
  const [fromUsd, toUsd] = [bills[0], bills.at(-1)]
  if (bills.length < found.length || fromUsd === undefined || toUsd === undefined) return null
  return {
    fromUsd,
    toUsd,
    total: differenceOf(toUsd, fromUsd),
    steps: steps.map((step, index) => {
      const usd = bills[index + 1] ?? toUsd
      return { ...step, usd, change: differenceOf(usd, bills[index] ?? fromUsd) }
    }),
    isAtLeast: found.some((one) => one !== null && one.missing.length > 0),
  }
}
