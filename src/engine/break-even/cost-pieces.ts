/** A cost as straight pieces over the month's requests. */
import type { Charge } from '../charge'
import type { Exact } from '../number'
import * as number from '../number'
import { scaledUse } from '../scaled-use'
import type { Use } from '../use'
import { type TierLine, tierLines } from './tier-lines'
import { floorOf } from './whole-numbers'

/** From and to whole requests a month, ends included, it costs slope × requests + offset. USD. */
export interface CostPiece {
  readonly from: bigint
  readonly to: bigint
  readonly slope: Exact
  readonly offset: Exact
}

export interface CostPieces {
  /** From 0 requests on, without gaps. */
  readonly pieces: readonly CostPiece[]
  /** Whether all the prices are known, up to the most requests. Otherwise what is known is counted. */
  readonly isPriced: boolean
}

/**
 * What rules charge for the mix of a use at 0 to `most` requests a month. A charge bends where its
 * allowance ends or a tier does. The rules are asked for two volumes: beyond its allowance, what is
 * billable grows evenly.
 */
export function costPieces(
  use: Use,
  rules: (use: Use) => readonly Charge[],
  most: bigint,
): CostPieces {
  const near = rules(scaledUse(use, number.ofBigInt(most)))
  const far = rules(scaledUse(use, number.ofBigInt(2n * most)))
  const oneOfMost = number.over(number.ONE, number.ofBigInt(most))
  const each = near.map((charge, index) => {
    const through = (of: (charge: Charge) => Exact): Line =>
      throughBoth(of(charge), of(far[index] ?? charge), oneOfMost)
    return piecesOf(charge, through, most)
  })
  return {
    pieces: summed(each, most),
    isPriced: near.every(({ missing }) => missing === undefined),
  }
}

interface Line {
  readonly slope: Exact
  readonly offset: Exact
}

/** The line that goes through two amounts, at `most` requests and at twice as many. */
function throughBoth(near: Exact, far: Exact, oneOfMost: Exact): Line {
  const growth = number.minus(far, near)
  return { slope: number.times(growth, oneOfMost), offset: number.minus(near, growth) }
}

/** `through` gives the line of a figure of the charge. */
function piecesOf(
  charge: Charge,
  through: (of: (charge: Charge) => Exact) => Line,
  most: bigint,
): CostPiece[] {
  const { rate } = charge
  if (!rate) {
    return [{ from: 0n, to: most, ...through(({ cost }) => cost?.value ?? number.ZERO) }]
  }
  return throughTiers(
    through(({ billable }) => billable.value),
    tierLines(rate),
    most,
  )
}

const NOTHING: Line = { slope: number.ZERO, offset: number.ZERO }

/** What an amount costs; it bends where the amount leaves 0 or the tier that it is in. */
function throughTiers(amount: Line, tiers: readonly TierLine[], most: bigint): CostPiece[] {
  const pieces: CostPiece[] = []
  let from = 0n
  let line = NOTHING
  const until = (to: bigint) => {
    if (to < from) return
    const slope = number.times(amount.slope, line.slope)
    const offset = number.plus(number.times(amount.offset, line.slope), line.offset)
    pieces.push({ from, to, slope, offset })
    from = to + 1n
  }
  for (const tier of tiers) {
    const last = lastUpTo(tier.above, amount)
    if (last === null || last >= most) break
    until(last)
    line = tier
  }
  until(most)
  return pieces
}

/** The last whole number of requests before an amount rises above a bound; −1: it begins there or above, null: it never does. */
function lastUpTo(bound: Exact, { slope, offset }: Line): bigint | null {
  const ahead = number.minus(bound, offset)
  if (ahead.digits <= 0n) return -1n
  if (number.isZero(slope)) return null
  const [way, each] = [number.toRatio(ahead), number.toRatio(slope)]
  return floorOf(way.numerator * each.denominator, way.denominator * each.numerator)
}

/** All the charges together: a piece ends wherever one of theirs does. */
function summed(each: readonly (readonly CostPiece[])[], most: bigint): CostPiece[] {
  const ends = each.flatMap((pieces) => pieces.map(({ to }) => to))
  const sorted = [...new Set([...ends, most])].sort((a, b) => (a < b ? -1 : 1))
  return sorted.map((to, index) => {
    const lines = each.flatMap((pieces) => pieces.find((piece) => piece.to >= to) ?? [])
    return {
      from: (sorted[index - 1] ?? -1n) + 1n,
      to,
      slope: number.sum(lines.map(({ slope }) => slope)),
      offset: number.sum(lines.map(({ offset }) => offset)),
    }
  })
}
