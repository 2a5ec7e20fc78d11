import { ceilingOf, floorOf, least } from './whole-numbers'

/** The straight line (slope × x + offset) ÷ divisor; the divisor is above 0. */
export interface StraightLine {
  readonly slope: bigint
  readonly offset: bigint
  readonly divisor: bigint
}

/**
 * The least whole x from 0 to `end` for which there is a whole y on or between two lines; null where
 * there is none. At 0 the lower line must not be above the upper one; they may cross later, and
 * from there on nothing is between them.
 *
 * It goes as Euclid's algorithm does: what both lines rise by on every step is taken off, then x and y
 * change places. It takes some thirty steps where there are a million million x.
 */
export function firstBetween(lower: StraightLine, upper: StraightLine, end: bigint): bigint | null {
  if (end < 0n) return null
  const rise = floorOf(lower.slope, lower.divisor)
  const under = { ...lower, slope: lower.slope - rise * lower.divisor }
  const over = { ...upper, slope: upper.slope - rise * upper.divisor }
  const y = ceilingOf(under.offset, under.divisor)
  if (y * over.divisor <= over.offset) return 0n
  if (over.slope <= 0n) return null
  if (under.slope === 0n || over.slope >= over.divisor) return whereItOpens(under, over, y, end)
  const last = floorOf(over.slope * end + over.offset, over.divisor)
  const up = firstBetween(seenFromY(over, y), seenFromY(under, y), last - y)
  return up === null ? null : xAt(over, y + up)
}

/** The least whole x at which a rising line has reached y. */
const xAt = ({ slope, offset, divisor }: StraightLine, y: bigint): bigint =>
  ceilingOf(y * divisor - offset, slope)

/** The same line with x and y in each other's place, counted from a y. */
const seenFromY = ({ slope, offset, divisor }: StraightLine, y: bigint): StraightLine => ({
  slope: divisor,
  offset: y * divisor - offset,
  divisor: slope,
})

/**
 * The same where a whole slope fits between the two: along it the lower line falls and the upper one
 * rises, so that the first y is the next above or the next below both of them. `above` is the former.
 */
function whereItOpens(
  lower: StraightLine,
  upper: StraightLine,
  above: bigint,
  end: bigint,
): bigint | null {
  const rise = lower.slope === 0n ? 0n : 1n
  const [falls, rises] = [rise * lower.divisor - lower.slope, upper.slope - rise * upper.divisor]
  const ways: bigint[] = []
  if (rises > 0n) ways.push(ceilingOf(above * upper.divisor - upper.offset, rises))
  if (falls > 0n) ways.push(ceilingOf(lower.offset - (above - 1n) * lower.divisor, falls))
  const x = ways.reduce((first, way) => least(first, way), end + 1n)
  return x <= end ? x : null
}
