import { compare, parse, toDouble } from '../../engine/number'
import type { DecimalText, Scenario } from '../../engine/scenario'
import type { ExplainedDifference } from '../../state/kept-scenarios-difference'
import { signedMoney } from '../parts/difference-in-words'
import { moneyAside } from '../parts/plot/usd-axis'
import { stepInWords } from './step-in-words'

export interface Bar {
  readonly name: string
  readonly amount: string
  readonly kind: 'total' | 'less' | 'more' | 'the same'
  /** Its lower and upper end and where the next one starts, in per cent of the highest bill. */
  readonly low: number
  readonly high: number
  readonly after: number
}

/** The bars of a waterfall: both bills, and between them a bar for each step. */
export function barsOf(explained: ExplainedDifference, from: Scenario): readonly Bar[] {
  const { fromUsd, toUsd, steps } = explained
  const highest = greatest([fromUsd, ...steps.map(({ usd }) => usd)])
  const at = (usd: DecimalText) => (highest > 0 ? (100 * toDouble(parse(usd))) / highest : 0)
  const total = (name: string, usd: DecimalText): Bar => ({
    name,
    amount: moneyAside(usd),
    kind: 'total',
    low: 0,
    high: at(usd),
    after: at(usd),
  })
  const between = steps.map((step, index): Bar => {
    const [before, after] = [at(steps[index - 1]?.usd ?? fromUsd), at(step.usd)]
    return {
      name: stepInWords(step, steps[index - 1]?.scenario ?? from).label,
      amount: signedMoney(step.change),
      kind: step.change.is,
      low: Math.min(before, after),
      high: Math.max(before, after),
      after,
    }
  })
  return [total('Before', fromUsd), ...between, total('After', toUsd)]
}

const greatest = (all: readonly DecimalText[]): number =>
  toDouble(all.map(parse).reduce((most, one) => (compare(one, most) > 0 ? one : most)))
