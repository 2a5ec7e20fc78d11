/** Durations gathered so that what they cost, and their mean, stay exact however many there are. */
import type { Sample } from '../engine/scenario'

/** Hundredths of a millisecond in one, and in the coarser of AWS's two increments. */
const PER_MS = 100
const PER_100_MS = 100 * PER_MS

/**
 * Some durations by four sums. A duration of h hundredths is billed `hundreds` × 100 ms at an increment
 * of 100 ms, so many `ms` less at one of 1 ms, and is itself so many `hundredths` less than that:
 * h = hundreds × 10,000 − ms × 100 − hundredths, both remainders below 100. Sums of these, unlike sums
 * of h, stay whole numbers that a double holds for 1e12 requests.
 */
export interface Bin {
  readonly count: number
  readonly hundreds: number
  readonly ms: number
  readonly hundredths: number
}

/** The bin of a duration, in hundredths of a ms, seen so many times. */
export function binOf(duration: number, count: number): Bin {
  const hundreds = Math.ceil(duration / PER_100_MS)
  const wholeMs = Math.ceil(duration / PER_MS)
  return {
    count,
    hundreds: hundreds * count,
    ms: (hundreds * 100 - wholeMs) * count,
    hundredths: (wholeMs * PER_MS - duration) * count,
  }
}

export const together = (a: Bin, b: Bin): Bin => ({
  count: a.count + b.count,
  hundreds: a.hundreds + b.hundreds,
  ms: a.ms + b.ms,
  hundredths: a.hundredths + b.hundredths,
})

/** Hundredths of a ms. */
export const meanOf = ({ count, hundreds, ms, hundredths }: Bin): number =>
  (hundreds / count) * PER_100_MS - (ms / count) * PER_MS - hundredths / count

/** What a request is billed at an increment of 1 ms, on average; exact within one whole millisecond. */
export const wholeMsOf = ({ count, hundreds, ms }: Bin): number =>
  (hundreds / count) * 100 - ms / count

/** Hundredths of a ms, and how often. */
export type Pair = readonly [duration: number, count: number]

/**
 * The fewest durations that stand for all of a bin: of the same count, the same sum, and the same sums
 * once rounded up to 100 ms and to 1 ms (so to 1 ms with INIT in whole ms, too). Each of the three sums
 * is spread over two neighbours, which makes four durations at most; for a bin within one whole
 * millisecond, two neighbouring hundredths, which no rounding at all can tell from the bin.
 */
export function pairsOf(bin: Bin): readonly Pair[] {
  const { count } = bin
  const sums = [bin.hundreds, bin.ms, bin.hundredths]
  const cuts = sums.map((sum) => count - (sum % count))
  const bounds = [...new Set([...cuts, count])].sort((a, b) => a - b)
  const pairs = bounds.map((bound, index): Pair => {
    const first = bounds[index - 1] ?? 0
    const [hundreds = 0, ms = 0, hundredths = 0] = sums.map(
      (sum, which) => Math.floor(sum / count) + (first >= (cuts[which] ?? 0) ? 1 : 0),
    )
    return [hundreds * PER_100_MS - ms * PER_MS - hundredths, bound - first]
  })
  return pairs.sort(([a], [b]) => a - b)
}

/** How many durations stand for the bin: one, and one more for each place where a sum is cut. */
export function pairCountOf({ count, hundreds, ms, hundredths }: Bin): number {
  const [a, b, c] = [hundreds % count, ms % count, hundredths % count]
  const isCut = (rest: number) => (rest === 0 ? 0 : 1)
  return 1 + isCut(a) + (b === a ? 0 : isCut(b)) + (c === a || c === b ? 0 : isCut(c))
}

/** `1234` hundredths as `12.34`: how a scenario writes a duration in ms. */
export function sampleOf([duration, count]: Pair): Sample {
  const whole = Math.floor(duration / PER_MS)
  const rest = duration % PER_MS
  if (rest === 0) return [String(whole), count]
  const places = rest % 10 === 0 ? String(rest / 10) : String(rest).padStart(2, '0')
  return [`${whole}.${places}`, count]
}
