/** Lambda against a fleet, over every whole number of requests a month. */
import type { Exact } from '../number'
import * as number from '../number'
import type { CostPiece } from './cost-pieces'
import { type Condition, firstWhere, lastWhere, type Stretch } from './first-where'
import type { Staircase } from './staircase'
import { floorOf, greatest, inWholeNumbers, least } from './whole-numbers'

/** A stretch on which Lambda's cost is one line; EC2 is cheaper where all the conditions hold. */
export interface Round {
  readonly stretch: Stretch
  readonly conditions: readonly Condition[]
}

/**
 * The rounds in the order of the requests. EC2 costs less where it does so without the surplus for
 * bursting, and with it too: whichever of the two is the dearer is what it costs.
 */
export function contest(pieces: readonly CostPiece[], stairs: Staircase): Round[] {
  return pieces.flatMap((piece) => [flatRound(piece, stairs), risingRound(piece, stairs)].flat())
}

/** Up to so many requests the least instances suffice. */
const lastOnLeast = ({ least: fewest, taken }: Staircase): bigint =>
  floorOf(fewest * taken.denominator, taken.numerator)

function flatRound(piece: CostPiece, stairs: Staircase): Round[] {
  const [from, to] = [greatest(piece.from, 1n), least(piece.to, lastOnLeast(stairs))]
  if (from > to) return []
  const conditions = conditionsOf(piece, stairs).map(({ perInstance, slope, offset }) => ({
    perInstance: 0n,
    slope,
    offset: offset - perInstance * stairs.least,
  }))
  return [{ stretch: { from, to, stairs: null }, conditions }]
}

function risingRound(piece: CostPiece, stairs: Staircase): Round[] {
  const [from, to] = [greatest(greatest(piece.from, 1n), lastOnLeast(stairs) + 1n), piece.to]
  if (from > to) return []
  return [{ stretch: { from, to, stairs: stairs.taken }, conditions: conditionsOf(piece, stairs) }]
}

/** The instances that a condition counts are those that the requests take, without the spare. */
function conditionsOf({ slope, offset }: CostPiece, stairs: Staircase): Condition[] {
  const { perInstance, perRequest, fixed, surplus } = stairs
  const rest = number.minus(offset, fixed)
  const condition = (anInstance: Exact, aRequest: Exact): Condition => {
    const spare = number.times(anInstance, number.ofBigInt(stairs.spare))
    const all = [anInstance, number.minus(slope, aRequest), number.minus(rest, spare)]
    const [n = 0n, r = 0n, c = 0n] = inWholeNumbers(all)
    return { perInstance: n, slope: r, offset: c }
  }
  const steady = condition(perInstance, perRequest)
  if (!surplus) return [steady]
  const bursting = condition(
    number.minus(perInstance, surplus.perInstance),
    number.plus(perRequest, surplus.perRequest),
  )
  return [steady, bursting]
}

/** Holds exactly where the condition does not. */
const opposite = ({ perInstance, slope, offset }: Condition): Condition => ({
  perInstance: -perInstance,
  slope: -slope,
  offset: 1n - offset,
})

export type Side = 'ec2' | 'lambda'

/** The least number of requests, from `from` on, at which a side is the cheaper; null: nowhere. */
export function firstFor(side: Side, rounds: readonly Round[], from: bigint): bigint | null {
  for (const { stretch, conditions } of rounds) {
    if (stretch.to < from) continue
    const rest = { ...stretch, from: greatest(stretch.from, from) }
    const first =
      side === 'ec2'
        ? firstWhere(conditions, rest)
        : nearestOf(
            conditions.map((one) => firstWhere([opposite(one)], rest)),
            least,
          )
    if (first !== null) return first
  }
  return null
}

/** The greatest number of requests at which a side is the cheaper; null: nowhere. */
export function lastFor(side: Side, rounds: readonly Round[]): bigint | null {
  for (const { stretch, conditions } of rounds.toReversed()) {
    const last =
      side === 'ec2'
        ? lastWhere(conditions, stretch)
        : nearestOf(
            conditions.map((one) => lastWhere([opposite(one)], stretch)),
            greatest,
          )
    if (last !== null) return last
  }
  return null
}

function nearestOf(
  found: readonly (bigint | null)[],
  nearer: (a: bigint, b: bigint) => bigint,
): bigint | null {
  const known = found.filter((one) => one !== null)
  return known.length > 0 ? known.reduce(nearer) : null
}
