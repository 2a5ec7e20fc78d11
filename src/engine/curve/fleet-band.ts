import type { FleetCost } from './fleet-cost'
import { cutAt } from './polyline'

/** Near a volume all treads lie between the two costs, and touch both; they are straight between points. */
export interface BandPoint {
  readonly requests: number
  readonly lowUsd: number
  readonly highUsd: number
}

/**
 * The edges between which all treads of a range lie. While the least instances suffice they are one; from
 * there on, a tread begins with an instance that is all but empty, and ends with none.
 */
export function fleetBand(
  cost: FleetCost,
  bends: readonly number[],
  from: number,
  to: number,
): BandPoint[] {
  const flatTo = cost.least * cost.filledBy
  return [
    ...(from < flatTo ? leastPart(cost, bends, from, Math.min(flatTo, to)) : []),
    ...(flatTo < to ? risingPart(cost, bends, Math.max(from, flatTo), to) : []),
  ]
}

function leastPart(
  cost: FleetCost,
  bends: readonly number[],
  from: number,
  to: number,
): BandPoint[] {
  const instances = cost.least + cost.spare
  return cutAt([...bends, cost.burstsAt(instances, 0)], from, to).map((requests) => {
    const usd = cost.at(instances, requests)
    return { requests, lowUsd: usd, highUsd: usd }
  })
}

function risingPart(
  cost: FleetCost,
  bends: readonly number[],
  from: number,
  to: number,
): BandPoint[] {
  const { filledBy, spare } = cost
  const bursts = [spare, spare + 1].map((first) => cost.burstsAt(first, 1 / filledBy))
  return cutAt([...bends, ...bursts], from, to).map((requests) => {
    const full = requests / filledBy + spare
    const edges = [cost.at(full, requests), cost.at(full + 1, requests)]
    return { requests, lowUsd: Math.min(...edges), highUsd: Math.max(...edges) }
  })
}
