/** How far each input moves the bill when it is a share less and the same share more. */
import { compare, type Exact, greatest, isZero, minus, ONE, parse, plus } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, Scenario } from '../engine/scenario'
import type { InPieces } from './pieces'
import { type ChangedBill, changedBill, monthlyUsd } from './sensitivity-bill'
import { INPUTS, type Input, scaledBy } from './sensitivity-inputs'

export interface Mover {
  /** `rounding`: what the book's increment adds to the bill. */
  readonly input: Input | 'rounding'
  readonly less: ChangedBill
  /** null: it goes one way only. */
  readonly more: ChangedBill | null
}

/** Shown even where they change nothing: that they do not is worth knowing. */
const ALWAYS: ReadonlySet<Input> = new Set(['requests', 'memory', 'duration'])

/** The inputs that the scenario has, those first that move the bill most. `share` is of 1, below 1. */
export function* moversOf(
  scenario: Scenario,
  book: PriceBook,
  share: DecimalText,
): InPieces<readonly Mover[]> {
  const now = monthlyUsd(scenario, book)
  const changed = (input: Input, factor: Exact) =>
    changedBill(now, scaledBy(factor, input, scenario, book), book)
  const movers: Mover[] = []
  for (const input of INPUTS) {
    const less = changed(input, minus(ONE, parse(share)))
    const mover = { input, less, more: changed(input, plus(ONE, parse(share))) }
    if (ALWAYS.has(input) || !isZero(reach(mover))) movers.push(mover)
    yield
  }
  if (book.incrementMs > 1) movers.push(roundingMover(now, scenario, book))
  return movers.toSorted((a, b) => compare(reach(b), reach(a)))
}

/** The same durations at the same prices, rounded up to whole milliseconds only. */
function roundingMover(now: DecimalText, scenario: Scenario, book: PriceBook): Mover {
  const less = changedBill(now, scenario, { ...book, incrementMs: 1 })
  return { input: 'rounding', less, more: null }
}

/** From its lesser bill to its greater one. */
function reach({ less, more }: Mover): Exact {
  if (more === null) return parse(less.differenceUsd.replace('-', ''))
  const [a, b] = [parse(less.usd), parse(more.usd)]
  return greatest(minus(a, b), minus(b, a))
}
