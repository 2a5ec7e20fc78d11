/** How many instances of a type serve a demand. */
import type { FleetDemand } from './fleet-demand'
import * as number from './number'
import {
  converted,
  given,
  greatestOf,
  minus,
  named,
  over,
  type Quantity,
  roundedUpTo,
  times,
  total,
} from './quantity'
import type { DecimalText, Fleet } from './scenario'

/** What serves requests: an instance, or a Fargate task. */
interface Machine {
  readonly vcpu: number | DecimalText
  readonly memoryGib: DecimalText
}

/** What one instance has for requests. */
export interface Capacity {
  readonly vcpu: Quantity<'vCPU/instance'>
  /** The vCPUs that may be in use at the peak. */
  readonly usedVcpu: Quantity<'vCPU/instance'>
  /** What the system leaves. */
  readonly memory: Quantity<'MB/instance'>
}

/** What one instance of a type has for requests; null where the system leaves it no memory. */
export function capacityOf(type: Machine, { utilization, reserveMb }: Fleet): Capacity | null {
  const vcpu = given('vCPUs of an instance', type.vcpu, 'vCPU/instance')
  const gib = given('memory of an instance', type.memoryGib, 'GB/instance')
  const reserve = given('memory the system keeps', reserveMb, 'MB/instance')
  const memory = named('memory for requests', minus(converted(gib, '1024', 'MB/instance'), reserve))
  if (memory.value.digits <= 0n) return null
  const usedVcpu = times(vcpu, given('utilization', utilization, 'share'))
  return { vcpu, usedVcpu, memory }
}

/** How many instances' vCPUs and memory the demand takes, not rounded: in proportion to the requests. */
export function instancesTaken({ peakVcpu, peakMemory }: FleetDemand, capacity: Capacity) {
  return {
    byVcpu: named('instances by vCPU', over(peakVcpu, capacity.usedVcpu)),
    byMemory: named('instances by memory', over(peakMemory, capacity.memory)),
  }
}

const WHOLE = given('whole instances', 1, 'instance')

/** The instances of a fleet: as many as the demand takes, at least the least, and the spare ones. */
export function instanceCount(
  demand: FleetDemand,
  capacity: Capacity,
  { minInstances, spareInstances }: Fleet,
): Quantity<'instance'> {
  const { byVcpu, byMemory } = instancesTaken(demand, capacity)
  const taken = roundedUpTo(greatestOf(byVcpu, byMemory), WHOLE)
  const least = given('least instances', minInstances, 'instance')
  const isLeast = number.compare(taken.value, least.value) < 0
  if (!isLeast && spareInstances === 0) return named('instances', taken)
  const needed = named('instances needed', taken)
  const kept = isLeast ? greatestOf(needed, least) : needed
  if (spareInstances === 0) return named('instances', kept)
  const spare = given('spare instances', spareInstances, 'instance')
  return total('instances', 'instance', [kept, spare])
}
