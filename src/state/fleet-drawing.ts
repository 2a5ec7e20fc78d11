/** The curves of both costs as a chart draws them, in doubles. */
import { type Curve, curve } from '../engine/curve'
import type { Scenario } from '../engine/scenario'
import { bookOf } from './figures'

export interface Point {
  readonly requests: number
  readonly usd: number
}

/** What a number of instances costs, from where it is enough to where it is not. */
type Tread = readonly Point[]

export interface Drawing {
  readonly lambda: readonly Point[]
  /** Empty where there are too many: then they fill the band. */
  readonly treads: readonly Tread[]
  readonly band: { readonly low: readonly Point[]; readonly high: readonly Point[] } | null
}

export interface Window {
  readonly from: number
  readonly to: number
  /** On a logarithmic axis a straight line bends: it is drawn through more points. */
  readonly isLog: boolean
}

/** More treads than this could not be told apart. */
const MOST_TREADS = 250
const POINTS = 120

/** Empty while the prices are on their way, and where the scenario has no requests. */
export function drawingOf(scenario: Scenario, { from, to, isLog }: Window): Drawing {
  const book = bookOf(scenario)
  if (!book) return { lambda: [], treads: [], band: null }
  const { lambda, treads, band } = curve(scenario, book, { from, to, mostTreads: MOST_TREADS })
  const step = (to / from) ** (1 / POINTS)
  const dense = (points: readonly Point[]) => (isLog ? densified(points, step) : points)
  const edge = (usd: 'lowUsd' | 'highUsd') =>
    dense(band.map((point) => ({ requests: point.requests, usd: point[usd] })))
  return {
    lambda: dense(lambda),
    treads: bySize(treads).map(dense),
    band: band.length > 0 ? { low: edge('lowUsd'), high: edge('highUsd') } : null,
  }
}

/** The pieces of each size as one tread. */
function bySize(pieces: Curve['treads']): readonly Tread[] {
  const sizes = new Map<number, Point[]>()
  for (const { instances, from, to, usdFrom, usdTo } of pieces) {
    const tread = sizes.get(instances) ?? [{ requests: from, usd: usdFrom }]
    sizes.set(instances, [...tread, { requests: to, usd: usdTo }])
  }
  return [...sizes.values()]
}

/** The same lines with points at most a step apart; level ones stay as they are. */
function densified(points: readonly Point[], step: number): readonly Point[] {
  return points.flatMap((point, index) => {
    const next = points[index + 1]
    // A level line stays level, and an upright one upright.
    if (!next || next.usd === point.usd || next.requests === point.requests) return [point]
    const count = Math.ceil(Math.log(next.requests / point.requests) / Math.log(step))
    return Array.from({ length: count }, (_, part) => {
      const requests = point.requests * (next.requests / point.requests) ** (part / count)
      const share = (requests - point.requests) / (next.requests - point.requests)
      return { requests, usd: point.usd + share * (next.usd - point.usd) }
    })
  })
}
