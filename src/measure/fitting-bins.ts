/** Durations gathered no more than a scenario's limits on their number ask for. */
import { type Bin, pairCountOf, together, wholeMsOf } from './durations'

const MOST_PAIRS = 10_000
const MOST_PAIRS_IN_ALL = 50_000
const STEP = 100

/** In ms: how wide durations may be gathered, finest first; and what holds all that there are. */
const WIDTHS_MS = [100, 1000, 10_000]
const WIDEST_MS = 900_000

type Bins = readonly Bin[]

interface Durations {
  readonly durations: Bins
}

/** The same functions, each with its durations gathered. */
export function fitted<T extends Durations>(functions: readonly T[]): readonly T[] {
  const fitting = fittingBins(functions.map(({ durations }) => durations))
  return functions.map((fn, index) => ({ ...fn, durations: fitting[index] as Bins }))
}

/** Each function's durations, as finely as the limits allow. */
export function fittingBins(all: readonly Bins[]): readonly Bins[] {
  const counts = all.map(pairCount)
  const inAll = (most: number) => counts.reduce((sum, count) => sum + Math.min(count, most), 0)
  let most = MOST_PAIRS
  while (inAll(most) > MOST_PAIRS_IN_ALL && most > STEP) most -= STEP
  return all.map((bins) => finest(bins, most))
}

const pairCount = (bins: Bins): number => bins.reduce((sum, bin) => sum + pairCountOf(bin), 0)

/** First those within one whole millisecond are gathered; then, beyond as many of those as fit, wider ones. */
function finest(bins: Bins, most: number): Bins {
  if (pairCount(bins) <= most) return bins
  const byMs = gathered(bins, 1)
  const width = WIDTHS_MS.find((one) => pairCount(gathered(byMs, one)) <= most) ?? WIDEST_MS
  const withFine = (fine: number) => [...byMs.slice(0, fine), ...gathered(byMs.slice(fine), width)]
  let fits = 0
  let tooMany = byMs.length
  while (tooMany - fits > 1) {
    const middle = Math.floor((fits + tooMany) / 2)
    if (pairCount(withFine(middle)) <= most) fits = middle
    else tooMany = middle
  }
  return withFine(fits)
}

/** Those that end in the same whole ms, or hundred ms …, together. */
export function gathered(bins: Bins, widthMs: number): Bins {
  const wider = new Map<number, Bin>()
  for (const bin of bins) {
    const key = Math.ceil(wholeMsOf(bin) / widthMs)
    const before = wider.get(key)
    wider.set(key, before ? together(before, bin) : bin)
  }
  return [...wider.values()]
}
