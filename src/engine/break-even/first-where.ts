/** The first and the last volume of a stretch of a fleet's stairs at which all of some conditions hold. */
import { firstBetween, type StraightLine } from './first-between'
import { ceilingOf, floorOf, greatest, least } from './whole-numbers'

/** Holds where instances × perInstance < slope × requests + offset; all are whole numbers. */
export interface Condition {
  readonly perInstance: bigint
  readonly slope: bigint
  readonly offset: bigint
}

/** Whole numbers of requests, ends included, none where `to` is below `from`, and how many instances they take. */
export interface Stretch {
  readonly from: bigint
  readonly to: bigint
  /** The instances are requests × numerator ÷ denominator, rounded up; null: what is fixed elsewhere. */
  readonly stairs: { readonly numerator: bigint; readonly denominator: bigint } | null
}

/** The least number of requests in the stretch at which all the conditions hold; null: nowhere. */
export function firstWhere(conditions: readonly Condition[], stretch: Stretch): bigint | null {
  const { from, to } = stretch
  const x = firstInside(bordersOf(conditions, stretch, { origin: from, step: 1n }), to - from)
  return x === null ? null : from + x
}

/** The greatest number of requests in the stretch at which all the conditions hold; null: nowhere. */
export function lastWhere(conditions: readonly Condition[], stretch: Stretch): bigint | null {
  const { from, to } = stretch
  const x = firstInside(bordersOf(conditions, stretch, { origin: to, step: -1n }), to - from)
  return x === null ? null : to - x
}

/** What the instances must not be under and not be over, and what x alone must not make negative. */
interface Borders {
  readonly lowers: readonly StraightLine[]
  readonly uppers: readonly StraightLine[]
  readonly halves: readonly StraightLine[]
}

/** Requests are counted as x steps from an origin. */
interface View {
  readonly origin: bigint
  readonly step: bigint
}

function bordersOf(conditions: readonly Condition[], { stairs }: Stretch, view: View): Borders {
  const lowers: StraightLine[] = []
  const uppers: StraightLine[] = []
  const halves: StraightLine[] = []
  const add = (to: StraightLine[], slope: bigint, offset: bigint, divisor: bigint) =>
    to.push({ slope: slope * view.step, offset: offset + slope * view.origin, divisor })
  if (stairs) {
    const { numerator, denominator } = stairs
    add(lowers, numerator, 0n, denominator)
    add(uppers, numerator, denominator - 1n, denominator)
  }
  for (const { perInstance, slope, offset } of conditions) {
    if (perInstance > 0n) add(uppers, slope, offset - 1n, perInstance)
    else if (perInstance < 0n) add(lowers, -slope, 1n - offset, -perInstance)
    else add(halves, slope, offset - 1n, 1n)
  }
  return { lowers, uppers, halves }
}

/** The least x up to `end` with a whole number of instances inside the borders. */
function firstInside({ lowers, uppers, halves }: Borders, end: bigint): bigint | null {
  const gaps = lowers.flatMap((lower) => uppers.map((upper) => between(lower, upper)))
  const range = [...halves, ...gaps].reduce<Range | null>(whereNotNegative, { from: 0n, to: end })
  if (!range) return null
  if (lowers.length === 0) return range.from
  for (const { from, to } of withoutCrossings([lowers, uppers], range)) {
    const lower = nearest(lowers, { from, to }, 1n)
    const upper = nearest(uppers, { from, to }, -1n)
    const x = firstBetween(movedTo(lower, from), movedTo(upper, from), to - from)
    if (x !== null) return from + x
  }
  return null
}

interface Range {
  readonly from: bigint
  readonly to: bigint
}

/** How far a line is below another, times both divisors. */
const between = (low: StraightLine, high: StraightLine): StraightLine => ({
  slope: high.slope * low.divisor - low.slope * high.divisor,
  offset: high.offset * low.divisor - low.offset * high.divisor,
  divisor: 1n,
})

function whereNotNegative(range: Range | null, { slope, offset }: StraightLine): Range | null {
  if (!range || (slope === 0n && offset < 0n)) return null
  const from = slope > 0n ? greatest(range.from, ceilingOf(-offset, slope)) : range.from
  const to = slope < 0n ? least(range.to, floorOf(offset, -slope)) : range.to
  return from <= to ? { from, to } : null
}

/** The range, cut where lines of a group cross, so that one of each group is the nearest all along. */
function withoutCrossings(groups: readonly (readonly StraightLine[])[], range: Range): Range[] {
  const ends = groups.flatMap((lines) => crossings(lines))
  const inside = ends.filter((x) => x >= range.from && x < range.to)
  const sorted = [...new Set([...inside, range.to])].sort((a, b) => (a < b ? -1 : 1))
  return sorted.map((to, index) => ({ from: (sorted[index - 1] ?? range.from - 1n) + 1n, to }))
}

function crossings(lines: readonly StraightLine[]): bigint[] {
  return lines.flatMap((one, index) =>
    lines.slice(index + 1).flatMap((other) => {
      const { slope, offset } = between(one, other)
      if (slope === 0n) return []
      return [slope > 0n ? floorOf(-offset, slope) : floorOf(offset, -slope)]
    }),
  )
}

/** The line that is the greatest (sign 1) or the least (sign −1) on a range in which none cross. */
function nearest(lines: readonly StraightLine[], { from, to }: Range, sign: bigint): StraightLine {
  return lines.reduce((best, line) => {
    const { slope, offset } = between(best, line)
    return sign * (slope * (from + to) + 2n * offset) > 0n ? line : best
  })
}

const movedTo = ({ slope, offset, divisor }: StraightLine, x: bigint): StraightLine => ({
  slope,
  offset: offset + slope * x,
  divisor,
})
