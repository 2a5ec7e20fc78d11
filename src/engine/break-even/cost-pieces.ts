/** A cost as straight pieces over the month's requests. */
import type { Charge } from '../charge'
import type { Exact } from '../number'
import * as number from '../number'
import type { TieredRate } from '../price-book'
import { given } from '../quantity'
import { scaledUse } from '../scaled-use'
import { tieredCost } from '../tiers'
import type { Use } from '../use'
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
 * billable grows evenly. On each piece then, the charge's rate is asked what two volumes cost.
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

const at = ({ slope, offset }: Line, requests: bigint): Exact =>
  number.plus(number.times(slope, number.ofBigInt(requests)), offset)

/** `through` gives the line of a figure of the charge. */
function piecesOf(
  charge: Charge,
  through: (of: (charge: Charge) => Exact) => Line,
  most: bigint,
): CostPiece[] {
  const { rate, billable: counted } = charge
  if (!rate) {
    return [{ from: 0n, to: most, ...through(({ cost }) => cost?.value ?? number.ZERO) }]
  }
  const billable = through((one) => one.billable.value)
  const costOf = (requests: bigint): Exact => {
    const amount = number.greatest(at(billable, requests), number.ZERO)
    return tieredCost(given('', amount, counted.unit), rate).cost.value
  }
  return ranges(bends(billable, rate), most).map((range) => ({
    ...range,
    ...lineFrom(costOf, range),
  }))
}

/** The last whole numbers of requests before an amount leaves 0 or the tier that it is in. */
function bends({ slope, offset }: Line, { tiers }: TieredRate): bigint[] {
  if (number.isZero(slope)) return []
  const bounds = tiers.flatMap(({ upTo }) => (upTo === null ? [] : [number.parse(upTo)]))
  const reached = [number.ZERO, ...bounds].filter((bound) => number.compare(bound, offset) > 0)
  return reached.map((bound) => {
    const [ahead, each] = [number.toRatio(number.minus(bound, offset)), number.toRatio(slope)]
    return floorOf(ahead.numerator * each.denominator, ahead.denominator * each.numerator)
  })
}

interface Range {
  readonly from: bigint
  readonly to: bigint
}

/** The ranges from 0 to `most` that end at some ends. */
function ranges(ends: readonly bigint[], most: bigint): Range[] {
  const inside = ends.filter((end) => end < most)
  const sorted = [...new Set([...inside, most])].sort((a, b) => (a < b ? -1 : 1))
  return sorted.map((to, index) => ({ from: (sorted[index - 1] ?? -1n) + 1n, to }))
}

function lineFrom(costOf: (requests: bigint) => Exact, { from, to }: Range): Line {
  const cost = costOf(from)
  const slope = from < to ? number.minus(costOf(from + 1n), cost) : number.ZERO
  return { slope, offset: number.minus(cost, number.times(slope, number.ofBigInt(from))) }
}

/** All the charges together: a piece ends wherever one of theirs does. */
function summed(each: readonly (readonly CostPiece[])[], most: bigint): CostPiece[] {
  const ends = each.flatMap((pieces) => pieces.map(({ to }) => to))
  return ranges(ends, most).map((range) => {
    const lines = each.flatMap((pieces) => pieces.find(({ to }) => to >= range.to) ?? [])
    const slope = number.sum(lines.map((line) => line.slope))
    return { ...range, slope, offset: number.sum(lines.map((line) => line.offset)) }
  })
}
