/** What charts draw: both costs over the month's requests, in doubles, and exact figures for a point. */
import { billFor, billOf } from './bill'
import { costPieces } from './break-even/cost-pieces'
import { staircase } from './break-even/staircase'
import { charges, sharedCharges } from './charges'
import { type BandPoint, fleetBand } from './curve/fleet-band'
import { fleetCost } from './curve/fleet-cost'
import { fleetTreads, sizesIn, type Tread } from './curve/fleet-treads'
import { costOn, cutAt, type Point, polyline } from './curve/polyline'
import { fleetFor } from './fleet'
import { isZero, ONE, ofBigInt, sum, toText } from './number'
import type { PriceBook } from './price-book'
import { requestsOf, scaledUse } from './scaled-use'
import type { DecimalText, Scenario } from './scenario'
import type { Use } from './use'

export interface CurveOptions {
  /** Requests a month: 0 or more. */
  readonly from: number
  readonly to: number
  /** The scenario's own type unless another is named. */
  readonly instance?: string
  /** More treads than this are drawn as a band. 400 unless given. */
  readonly mostTreads?: number
}

/** The fleet is treads or a band, never both; neither where its cost is not known or it cannot serve. */
export interface Curve {
  /** Straight between the points. */
  readonly lambda: readonly Point[]
  readonly treads: readonly Tread[]
  readonly band: readonly BandPoint[]
}

const NOTHING: Curve = { lambda: [], treads: [], band: [] }

/**
 * Both costs of a month, in USD, when all rates of requests are scaled together: every bend and every
 * jump in the range is among the points. Costs that are missing are left out, as in the totals. Nothing
 * where the scenario has no requests, since it has no mix to scale. Throws on a range that is none.
 */
export function curve(scenario: Scenario, book: PriceBook, options: CurveOptions): Curve {
  const { from, to, instance = scenario.fleet.instance, mostTreads = 400 } = options
  if (!(from >= 0 && from < to && Number.isFinite(to))) {
    throw new RangeError(`Not a range of requests: ${from} to ${to}`)
  }
  const { use } = billOf(scenario, book)
  if (isZero(requestsOf(use))) return NOTHING
  const mix = scaledUse(use, ONE)
  const most = BigInt(Math.ceil(to))
  const line = polyline(costPieces(mix, charges, most).pieces)
  const lambda = cutAt(requestsAt(line), from, to).map((at) => ({
    requests: at,
    usd: costOn(line, at),
  }))
  return { lambda, ...fleetCurve(mix, instance, most, { from, to, mostTreads }) }
}

function fleetCurve(
  mix: Use,
  instance: string,
  most: bigint,
  { from, to, mostTreads }: Required<Omit<CurveOptions, 'instance'>>,
): Pick<Curve, 'treads' | 'band'> {
  const stairs = staircase(mix, instance)
  if (!stairs || stairs.missing.includes('instances')) return { treads: [], band: [] }
  const shared = polyline(costPieces(mix, sharedCharges, most).pieces)
  const cost = fleetCost(stairs, shared)
  const bends = requestsAt(shared)
  if (sizesIn(cost, from, to) > mostTreads) {
    return { treads: [], band: fleetBand(cost, bends, from, to) }
  }
  return { treads: fleetTreads(cost, bends, from, to), band: [] }
}

const requestsAt = (points: readonly Point[]) => points.map(({ requests }) => requests)

/** Both totals of a month, exactly, in USD. */
export interface CostAt {
  readonly lambdaUsd: DecimalText
  /** null: the type cannot serve, or has no price. */
  readonly fleetUsd: DecimalText | null
  readonly instances: number | null
}

/**
 * What a month would cost on both sides if all rates of requests were scaled to so many requests in
 * all; null where the scenario has none, since it has no mix to scale.
 */
export function costAt(
  scenario: Scenario,
  book: PriceBook,
  requests: bigint,
  instance = scenario.fleet.instance,
): CostAt | null {
  const { use } = billOf(scenario, book)
  if (isZero(requestsOf(use))) return null
  const bill = billFor(scaledUse(use, ofBigInt(requests)))
  const costs = [...bill.own, ...bill.shared].flatMap(({ cost }) => (cost ? [cost.value] : []))
  const { totalUsd, instances } = fleetFor(bill, instance)
  return { lambdaUsd: toText(sum(costs)), fleetUsd: totalUsd, instances }
}
