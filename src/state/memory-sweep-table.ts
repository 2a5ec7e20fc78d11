/** The month's bill by memory and billed duration of one function, while the others stay as they are. */
import { compare, parse, roundUpTo, times, toText, whole } from '../engine/number'
import type { PriceBook, PriceRules } from '../engine/price-book'
import type { DecimalText, LambdaFunction, Scenario } from '../engine/scenario'
import { billedMs } from './function-facts'
import { columnSizes } from './memory-sweep-sizes'
import type { InPieces } from './pieces'
import { monthlyUsd } from './sensitivity-bill'

export interface SweepTable {
  readonly sizes: readonly number[]
  readonly rows: readonly SweepRow[]
  readonly own: {
    readonly memoryMb: number
    readonly billedMs: DecimalText
    readonly usd: DecimalText
  }
  /**
   * For each size, the longest billed duration at which the bill is not above today's; null where
   * none is that short.
   */
  readonly longestMs: readonly (DecimalText | null)[]
}

interface SweepRow {
  readonly billedMs: DecimalText
  /** For each size. */
  readonly usd: readonly DecimalText[]
}

type Bill = (memoryMb: number, billed: DecimalText) => DecimalText

export function* sweepTable(
  scenario: Scenario,
  index: number,
  book: PriceBook,
): InPieces<SweepTable | null> {
  const fn = scenario.functions[index]
  if (!fn) return null
  const own = {
    memoryMb: fn.memoryMb,
    billedMs: billedMs(fn, book),
    usd: monthlyUsd(scenario, book),
  }
  const bill: Bill = (memoryMb, billed) => {
    const changed = billed === own.billedMs ? { ...fn, memoryMb } : billedFor(fn, memoryMb, billed)
    return monthlyUsd({ ...scenario, functions: scenario.functions.with(index, changed) }, book)
  }
  const sizes = columnSizes(book, fn.memoryMb)
  const rows: SweepRow[] = []
  for (const ms of rowDurations(own.billedMs, book)) {
    rows.push({ billedMs: ms, usd: sizes.map((size) => bill(size, ms)) })
    yield
  }
  const longestMs: (DecimalText | null)[] = []
  for (const size of sizes) {
    const sameGbSeconds = (Number(own.billedMs) * fn.memoryMb) / size
    longestMs.push(longest(own.usd, sameGbSeconds, book, (ms) => bill(size, ms)))
    yield
  }
  return { sizes, own, rows, longestMs }
}

/** A duration that is billed as it is. */
const billedFor = (fn: LambdaFunction, memoryMb: number, ms: DecimalText): LambdaFunction => ({
  ...fn,
  memoryMb,
  duration: { kind: 'average', ms },
  coldStart: { share: '0', initMs: '0' },
})

/** Of the function's own. Halves and doubles cost the same at twice and half the memory. */
const PARTS = ['0.1', '0.2', '0.3', '0.5', '1', '2', '4', '8', '16', '32', '64']
const MOST_ROWS = 7

function rowDurations(own: DecimalText, { incrementMs, limits }: PriceRules): DecimalText[] {
  const all = PARTS.map((part) =>
    part === '1' ? own : toText(roundUpTo(times(parse(own), parse(part)), whole(incrementMs))),
  )
  const possible = all.filter((ms) => Number(ms) <= limits.durationMs)
  return [...new Set(possible)].slice(0, MOST_ROWS).toSorted((a, b) => Number(a) - Number(b))
}

/**
 * By halving: a longer duration never costs less. The first two tries are at the guess, which is
 * right where the bill depends on GB-s alone.
 */
function longest(
  usd: DecimalText,
  guessMs: number,
  { incrementMs, limits }: PriceRules,
  bill: (ms: DecimalText) => DecimalText,
): DecimalText | null {
  const isWithin = (steps: number) =>
    compare(parse(bill(String(steps * incrementMs))), parse(usd)) <= 0
  const guess = Math.floor(guessMs / incrementMs)
  const tries = [guess, guess + 1]
  let within = 0
  let beyond = Math.floor(limits.durationMs / incrementMs) + 1
  while (beyond - within > 1) {
    const next = tries.shift() ?? Math.floor((within + beyond) / 2)
    if (next <= within || next >= beyond) continue
    if (isWithin(next)) within = next
    else beyond = next
  }
  return within === 0 ? null : String(within * incrementMs)
}
