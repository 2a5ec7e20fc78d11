/** What a function costs at other memory sizes, by what more memory does to its duration. */
import { least, over, parse, roundUpTo, times, toText, whole } from '../engine/number'
import type { PriceBook, PriceRules } from '../engine/price-book'
import type { DecimalText, LambdaFunction, Scenario } from '../engine/scenario'
import { billedMs } from './function-facts'
import { columnSizes, curveSizes } from './memory-sweep-sizes'
import type { InPieces } from './pieces'
import { monthlyUsd } from './sensitivity-bill'
import { scaledDuration } from './sensitivity-inputs'

export interface SweptBill {
  readonly billedMs: DecimalText
  /** The whole scenario's. */
  readonly usd: DecimalText
}

export interface SweepPoint {
  readonly memoryMb: number
  /** All its time is work on one vCPU; null where it would run longer than Lambda lets it. */
  readonly cpuBound: SweptBill | null
  /** It only waits: memory does not change its duration. */
  readonly waiting: SweptBill
}

/** With more, each size costs as long as all the others together do otherwise. */
const MANY_FUNCTIONS = 8
const MANY_SAMPLES = 500

/** One function at the sizes of the book, smallest first, while the others stay as they are. */
export function* memorySweep(
  scenario: Scenario,
  index: number,
  book: PriceBook,
): InPieces<readonly SweepPoint[]> {
  const fn = scenario.functions[index]
  if (!fn) return []
  const isLarge =
    scenario.functions.length > MANY_FUNCTIONS ||
    (fn.duration.kind === 'measured' && fn.duration.samples.length > MANY_SAMPLES)
  const sizes = (isLarge ? columnSizes : curveSizes)(book, fn.memoryMb)
  const bill = (changed: LambdaFunction): SweptBill => ({
    billedMs: billedMs(changed, book),
    usd: monthlyUsd({ ...scenario, functions: scenario.functions.with(index, changed) }, book),
  })
  const points: SweepPoint[] = []
  for (const memoryMb of sizes) {
    const waiting = { ...fn, memoryMb }
    const cpuBound = { ...waiting, duration: cpuBoundDuration(fn, memoryMb, book) }
    points.push({
      memoryMb,
      cpuBound: isWithinLimit(cpuBound, book) ? bill(cpuBound) : null,
      waiting: bill(waiting),
    })
    yield
  }
  return points
}

/** Far below any increment, so that what is rounded up to it bills the same. */
const FINEST_MS = parse('0.000000000001')

/** CPU power grows in proportion to memory, up to the one vCPU that a single thread can use. */
function cpuBoundDuration(fn: LambdaFunction, memoryMb: number, { mbPerVcpu }: PriceRules) {
  const power = (mb: number) => least(whole(mb), whole(mbPerVcpu))
  const factor = over(power(fn.memoryMb), power(memoryMb))
  return scaledDuration(fn.duration, (ms) => toText(roundUpTo(times(parse(ms), factor), FINEST_MS)))
}

function isWithinLimit({ duration }: LambdaFunction, { limits }: PriceRules): boolean {
  const all = duration.kind === 'average' ? [duration.ms] : duration.samples.map(([ms]) => ms)
  return all.every((ms) => Number(ms) <= limits.durationMs)
}
