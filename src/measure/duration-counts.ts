import { type Bin, binOf } from './durations'

/** As many different durations are told apart. */
const MOST_EXACT = 10_000

const PAGE = 1024

/** Whole ms on: how many durations, and by how much they fall short of it together. */
interface Page {
  readonly counts: Float64Array
  readonly shortfalls: Float64Array
}

/**
 * Counts durations as they come. The first 10,000 different ones are told apart; from then on those
 * within one whole millisecond are counted together, so that the memory needed has a bound.
 */
export class DurationCounts {
  #exact: Map<number, number> | null = new Map()
  readonly #pages: Page[] = []

  /** @param duration hundredths of a ms, from 1 to 90,000,000 */
  add(duration: number): void {
    const exact = this.#exact
    if (exact === null) this.#addWithinMs(duration, 1)
    else {
      exact.set(duration, (exact.get(duration) ?? 0) + 1)
      if (exact.size > MOST_EXACT) this.#coarsen(exact)
    }
  }

  #coarsen(exact: ReadonlyMap<number, number>): void {
    for (const [duration, count] of exact) this.#addWithinMs(duration, count)
    this.#exact = null
  }

  #addWithinMs(duration: number, count: number): void {
    const ms = Math.ceil(duration / 100)
    const page = this.#pages[Math.floor(ms / PAGE)] ?? this.#addPage(Math.floor(ms / PAGE))
    const at = ms % PAGE
    page.counts[at] = (page.counts[at] as number) + count
    page.shortfalls[at] = (page.shortfalls[at] as number) + (ms * 100 - duration) * count
  }

  #addPage(index: number): Page {
    const page = { counts: new Float64Array(PAGE), shortfalls: new Float64Array(PAGE) }
    this.#pages[index] = page
    return page
  }

  /** From the shortest to the longest. */
  bins(): readonly Bin[] {
    if (this.#exact) {
      const inOrder = [...this.#exact].sort(([a], [b]) => a - b)
      return inOrder.map(([duration, count]) => binOf(duration, count))
    }
    return this.#pages.flatMap((page, index) => binsOfPage(page, index * PAGE))
  }
}

function binsOfPage({ counts, shortfalls }: Page, firstMs: number): readonly Bin[] {
  const bins: Bin[] = []
  for (let at = 0; at < PAGE; at++) {
    const count = counts[at] as number
    if (count === 0) continue
    const whole = binOf((firstMs + at) * 100, count)
    bins.push({ ...whole, hundredths: shortfalls[at] as number })
  }
  return bins
}
