/** What a fleet costs, in doubles and as a formula of its size. */
import type { Staircase } from '../break-even/staircase'
import { ofBigInt, over, toDouble } from '../number'
import { costOn, type Point } from './polyline'

export interface FleetCost {
  /** The requests a month that fill one instance. */
  readonly filledBy: number
  readonly least: number
  readonly spare: number
  /** USD; spare instances are counted in, and so is what Lambda pays too. */
  readonly at: (instances: number, requests: number) => number
  /** Where a fleet of first + more × requests instances begins to burst; not finite: nowhere. */
  readonly burstsAt: (first: number, more: number) => number
}

/** The cost of a fleet with these stairs; `shared` is what Lambda pays too. */
export function fleetCost(stairs: Staircase, shared: readonly Point[]): FleetCost {
  const filledBy = over(ofBigInt(stairs.taken.denominator), ofBigInt(stairs.taken.numerator))
  const perInstance = toDouble(stairs.perInstance)
  const perRequest = toDouble(stairs.perRequest)
  const fixed = toDouble(stairs.fixed)
  const burst = stairs.surplus && {
    perInstance: toDouble(stairs.surplus.perInstance),
    perRequest: toDouble(stairs.surplus.perRequest),
  }
  const surplus = (instances: number, requests: number) =>
    burst ? Math.max(0, burst.perRequest * requests - burst.perInstance * instances) : 0
  return {
    filledBy: toDouble(filledBy),
    least: Number(stairs.least),
    spare: Number(stairs.spare),
    at: (instances, requests) =>
      perInstance * instances +
      perRequest * requests +
      fixed +
      surplus(instances, requests) +
      costOn(shared, requests),
    burstsAt: (first, more) =>
      burst
        ? (burst.perInstance * first) / (burst.perRequest - burst.perInstance * more)
        : Number.POSITIVE_INFINITY,
  }
}
