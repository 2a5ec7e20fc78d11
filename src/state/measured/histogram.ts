/** How often which duration was seen. For drawing and reading; costs are not made of these. */
import type { DecimalText } from '../../engine/scenario'
import { type Bin, meanOf, pairsOf, sampleOf } from '../../measure/durations'

interface Bar {
  readonly fromMs: number
  readonly toMs: number
  readonly count: number
}

export interface Histogram {
  readonly bars: readonly Bar[]
  readonly toMs: number
  /** Durations beyond the last bar. */
  readonly beyond: number
  readonly count: number
}

const ABOUT_BARS = 60
const STEPS = [1, 2, 5, 10]

/** Bars of one width, over all but the longest hundredth of the durations. */
export function histogramOf(bins: readonly Bin[]): Histogram {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0)
  const width = niceWidth(durationAt(bins, 0.99) / 100 / ABOUT_BARS)
  const most = Math.max(1, Math.ceil(durationAt(bins, 0.99) / 100 / width))
  const counts = new Array<number>(most).fill(0)
  let beyond = 0
  for (const [duration, times] of bins.flatMap(pairsOf)) {
    const at = Math.ceil(duration / 100 / width - 1e-9) - 1
    const before = counts[at]
    if (before === undefined) beyond += times
    else counts[at] = before + times
  }
  const bars = counts.map((times, index) => ({
    fromMs: width * index,
    toMs: width * (index + 1),
    count: times,
  }))
  return { bars, toMs: width * most, beyond, count }
}

function niceWidth(rough: number): number {
  const power = 10 ** Math.max(-2, Math.floor(Math.log10(Math.max(rough, 1e-9))))
  const step = STEPS.find((one) => one * power >= rough) ?? 10
  return step * power
}

/** Hundredths of a ms: so large a share of the requests took no longer. */
function durationAt(bins: readonly Bin[], share: number): number {
  const pairs = bins.flatMap(pairsOf).sort(([a], [b]) => a - b)
  const rank = Math.ceil(pairs.reduce((sum, [, count]) => sum + count, 0) * share)
  let seen = 0
  for (const [duration, count] of pairs) {
    seen += count
    if (seen >= rank) return duration
  }
  return 0
}

export interface Percentile {
  readonly says: string
  readonly ms: DecimalText
}

const SHARES = [
  ['half', 0.5],
  ['90 %', 0.9],
  ['95 %', 0.95],
  ['99 %', 0.99],
  ['all', 1],
] as const

/** The durations that so many of the requests stay within, in ms. */
export const percentilesOf = (bins: readonly Bin[]): readonly Percentile[] =>
  SHARES.map(([says, share]) => ({ says, ms: sampleOf([durationAt(bins, share), 1])[0] }))

/** In ms, to the hundredth. */
export function meanMs(bins: readonly Bin[]): DecimalText {
  const count = bins.reduce((sum, bin) => sum + bin.count, 0)
  const mean = bins.reduce((sum, bin) => sum + meanOf(bin) * (bin.count / count), 0)
  return sampleOf([Math.round(mean), 1])[0]
}

/** The edges of what is billed alike, where they are far enough apart to be drawn. */
export function edgesWithin(toMs: number, incrementMs: number): readonly number[] {
  const count = Math.floor(toMs / incrementMs)
  return count > MOST_EDGES
    ? []
    : Array.from({ length: count }, (_, index) => (index + 1) * incrementMs)
}

const MOST_EDGES = 60
