/** Measured durations, each rounded up to an increment and gathered by what is billed. */

import type { Exact } from './number'
import * as number from './number'
import type { Sample } from './scenario'

export interface RoundedSamples {
  readonly groups: readonly { readonly billedMs: Exact; readonly count: Exact }[]
  readonly count: Exact
  readonly sumMs: Exact
}

type Samples = readonly Sample[]

/** Ten thousand samples take longer than a key press, and most key presses leave them as they are. */
const known = new WeakMap<Samples, Map<string, RoundedSamples>>()

/** The samples, each with its INIT time rounded up to the increment, in ms. */
export function roundedSamples(
  samples: Samples,
  incrementMs: number,
  initMs: Exact,
): RoundedSamples {
  const ways = known.get(samples) ?? new Map<string, RoundedSamples>()
  known.set(samples, ways)
  const way = `${incrementMs} ${number.toText(initMs)}`
  const before = ways.get(way)
  if (before) return before
  const rounded = gathered(samples, number.whole(incrementMs), initMs)
  ways.set(way, rounded)
  return rounded
}

function gathered(samples: Samples, increment: Exact, initMs: Exact): RoundedSamples {
  const groups = new Map<string, { billedMs: Exact; count: Exact }>()
  for (const [ms, count] of samples) {
    const billedMs = number.roundUpTo(number.plus(number.parse(ms), initMs), increment)
    const key = number.toText(billedMs)
    const before = groups.get(key)?.count ?? number.ZERO
    groups.set(key, { billedMs, count: number.plus(before, number.whole(count)) })
  }
  const all = [...groups.values()].sort((a, b) => number.compare(a.billedMs, b.billedMs))
  return {
    groups: all,
    count: number.sum(all.map(({ count }) => count)),
    sumMs: number.sum(all.map(({ billedMs, count }) => number.times(billedMs, count))),
  }
}
