import type { FleetCost } from './fleet-cost'
import { cutAt } from './polyline'

/** A stretch on which the fleet keeps its size; its cost goes straight from one end to the other. */
export interface Tread {
  readonly from: number
  readonly to: number
  readonly usdFrom: number
  readonly usdTo: number
  readonly instances: number
}

/** How many sizes a fleet has in a range. */
export const sizesIn = (cost: FleetCost, from: number, to: number): number =>
  sizeAt(cost, to) - sizeAt(cost, from) + 1

/** Without the spare instances. */
const sizeAt = ({ filledBy, least }: FleetCost, requests: number): number =>
  Math.max(least, Math.ceil(requests / filledBy), 1)

/** The treads in a range, cut where the cost bends; `bends` is where what Lambda pays too does. */
export function fleetTreads(
  cost: FleetCost,
  bends: readonly number[],
  from: number,
  to: number,
): Tread[] {
  const { filledBy, spare } = cost
  const first = sizeAt(cost, from)
  return Array.from({ length: sizesIn(cost, from, to) }, (_, more) => first + more).flatMap(
    (size) => {
      const instances = size + spare
      const start = size === first ? from : (size - 1) * filledBy
      const points = cutAt(
        [...bends, cost.burstsAt(instances, 0)],
        start,
        Math.min(size * filledBy, to),
      )
      return points.slice(1).map((end, index) => {
        const begin = points[index] ?? from
        const [usdFrom, usdTo] = [cost.at(instances, begin), cost.at(instances, end)]
        return { from: begin, to: end, usdFrom, usdTo, instances }
      })
    },
  )
}
