/** What the sizes of a tuning run would cost a month, at the page's prices and the user's volume. */
import { costs } from '../../engine/costs'
import * as number from '../../engine/number'
import type { PriceBook } from '../../engine/price-book'
import type { DecimalText, Scenario } from '../../engine/scenario'
import type { TuningPoint } from '../../measure/tuning/tuning'
import { chosen } from '../edits'
import type { PageState } from '../page-state'
import { tuned } from './measured-scenario'

export interface TunedSize {
  readonly point: TuningPoint
  /** A month, of this function alone. */
  readonly usd: DecimalText
  readonly marks: readonly TunedMark[]
}

type TunedMark = 'cheapest' | 'fastest' | 'balanced'

/** The scenario's function at that index, at each size. */
export function tunedSizes(
  scenario: Scenario,
  book: PriceBook,
  index: number,
  points: readonly TuningPoint[],
): readonly TunedSize[] {
  const fn = scenario.functions[index]
  if (!fn) return []
  const parts = points.map((point) => {
    const functions = scenario.functions.with(index, tuned(fn, point))
    return costs({ ...scenario, functions }, book).byFunction[index]?.usd ?? '0'
  })
  const sizes = points.map((point, at) => ({ point, usd: parts[at] ?? '0' }))
  const usd = sizes.map((size) => number.toDouble(number.parse(size.usd)))
  const ms = points.map((point) => Number(point.ms))
  const balance = usd.map((one, at) => share(one, usd) / 2 + share(ms[at] ?? 0, ms) / 2)
  const chosen = { cheapest: leastAt(usd), fastest: leastAt(ms), balanced: leastAt(balance) }
  return sizes.map((size, at) => ({
    ...size,
    marks: MARKS.filter((mark) => chosen[mark] === at),
  }))
}

/** The page's function as it ran at that size: one step of undo. */
export function sizeUsed(state: PageState, index: number, point: TuningPoint): PageState {
  const fn = state.draft.functions[index]
  return fn ? chosen(state, `functions[${index}]`, tuned(fn, point)) : state
}

const MARKS: readonly TunedMark[] = ['cheapest', 'fastest', 'balanced']

/**
 * Of the greatest: Power Tuning weighs cost and duration so, half and half.
 * @see https://github.com/alexcasalboni/aws-lambda-power-tuning `balancedWeight`
 */
const share = (one: number, all: readonly number[]): number => one / (Math.max(...all) || 1)

const leastAt = (all: readonly number[]): number => all.indexOf(Math.min(...all))
