/** A cost as points with straight lines between them, in doubles. */
import type { CostPiece } from '../break-even/cost-pieces'
import { ofBigInt, plus, times, toDouble } from '../number'

export interface Point {
  readonly requests: number
  readonly usd: number
}

/** Both ends of each piece: where it bends between two whole numbers, these are joined. */
export function polyline(pieces: readonly CostPiece[]): Point[] {
  return pieces.flatMap(({ from, to, slope, offset }) =>
    (from === to ? [from] : [from, to]).map((requests) => ({
      requests: Number(requests),
      usd: toDouble(plus(times(slope, ofBigInt(requests)), offset)),
    })),
  )
}

/** What so many requests cost, on the line between the two points around them, of at least two. */
export function costOn(points: readonly Point[], requests: number): number {
  const next = Math.max(
    1,
    points.findIndex((point) => point.requests >= requests),
  )
  const [left, right] = points.slice(next - 1, next + 1) as [Point, Point]
  const share = (requests - left.requests) / (right.requests - left.requests)
  return left.usd + share * (right.usd - left.usd)
}

/** The ends of a range, and the points that lie between them, in order and each once. */
export function cutAt(points: readonly number[], from: number, to: number): number[] {
  const inside = points.filter((point) => point > from && point < to)
  return [...new Set([from, ...inside, to])].sort((a, b) => a - b)
}
