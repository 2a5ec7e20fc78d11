/** Lambda against a fleet, over every whole number of requests a month. */
import type { Exact } from '../number'
import * as number from '../number'
import type { CostPiece } from './cost-pieces'
import { type Condition, firstWhere, lastWhere, type Stretch } from './first-where'
import type { Staircase } from './staircase'
import { floorOf, greatest, least } from './whole-numbers'

/** A stretch on which Lambda's cost is one line; EC2 is cheaper where all the conditions hold. */
export interface Round {
  readonly stretch: Stretch
  /** Worked out when first asked for: most rounds are passed over. */
  readonly conditions: readonly Condition[]
}

/**
 * The rounds in the order of the requests. EC2 costs less where it does so without the surplus for
 * bursting, and with it too: whichever of the two is the dearer is what it costs.
 */
export function contest(pieces: readonly CostPiece[], stairs: Staircase): Round[] {
  const last = lastOnLeast(stairs)
  return pieces.flatMap((piece) => {
    const [from, to] = [greatest(piece.from, 1n), piece.to]
    const flat = { from, to: least(to, last), stairs: null }
    const rising = { from: greatest(from, last + 1n), to, stairs: stairs.taken }
    return [flat, rising].map((stretch) => round(stretch, piece, stairs))
  })
}

/** Up to so many requests the least instances suffice. */
const lastOnLeast = ({ least: fewest, taken }: Staircase): bigint =>
  floorOf(fewest * taken.denominator, taken.numerator)

function round(stretch: Stretch, piece: CostPiece, stairs: Staircase): Round {
  let conditions: Round['conditions'] | null = null
  return {
    stretch,
    get conditions() {
      if (conditions) return conditions
      const all = conditionsOf(piece, stairs)
      conditions = stretch.stairs ? all : all.map((one) => withInstances(one, stairs.least))
      return conditions
    },
  }
}

/** The condition where the instances are known. */
const withInstances = ({ perInstance, slope, offset }: Condition, count: bigint): Condition => ({
  perInstance: 0n,
  slope,
  offset: offset - perInstance * count,
})

/** The instances that a condition counts are those that the requests take, without the spare. */
function conditionsOf({ slope, offset }: CostPiece, stairs: Staircase): Condition[] {
  const { perInstance, perRequest, fixed, surplus } = stairs
  const rest = number.minus(offset, fixed)
  const condition = (anInstance: Exact, aRequest: Exact): Condition => {
    const spare = number.times(anInstance, number.ofBigInt(stairs.spare))
    const all = [anInstance, number.minus(slope, aRequest), number.minus(rest, spare)]
    const [n = 0n, r = 0n, c = 0n] = number.inWholeNumbers(all)
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
  for (const round of rounds) {
    const { stretch } = round
    if (stretch.to < from) continue
    const { conditions } = round
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
