/** How full a fleet is, and of what. */
import type { AverageAndPeak, FleetLoad } from './estimate-result'
import type { FleetDemand } from './fleet-demand'
import { type Capacity, instancesTaken } from './instance-count'
import type { Exact } from './number'
import * as number from './number'
import type { Quantity } from './quantity'
import type { Fleet } from './scenario'

/** The load on so many instances; shares of 0 instances are 0. */
export function fleetLoad(
  demand: FleetDemand,
  capacity: Capacity,
  count: Quantity<'instance'>,
  { peakFactor }: Fleet,
): FleetLoad {
  const shares = (peak: Exact, ofOne: Exact): AverageAndPeak => {
    const all = number.times(ofOne, count.value)
    if (number.isZero(all)) return { average: '0', peak: '0' }
    const share = number.over(peak, all)
    const average = number.over(share, number.parse(peakFactor))
    return { average: number.toText(average), peak: number.toText(share) }
  }
  return {
    peakRate: number.toText(demand.peakRate),
    concurrency: number.toText(demand.concurrency),
    vcpuDemand: number.toText(demand.peakVcpu.value),
    memoryDemand: number.toText(demand.peakMemory.value),
    vcpuUse: shares(demand.peakVcpu.value, capacity.vcpu.value),
    memoryUse: shares(demand.peakMemory.value, capacity.memory.value),
    binding: binding(demand, capacity),
  }
}

function binding(demand: FleetDemand, capacity: Capacity): FleetLoad['binding'] {
  if (number.isZero(demand.concurrency)) return null
  const { byVcpu, byMemory } = instancesTaken(demand, capacity)
  return number.compare(byMemory.value, byVcpu.value) > 0 ? 'memory' : 'vcpu'
}
