import * as v from 'valibot'
import type { PriceRules } from '../engine/price-book'
import { PURCHASES } from '../engine/scenario'
import { closedObject } from './closed-object'
import { defaultFleet } from './defaults'
import { amount, choice, flag, tested, whole } from './fields'
import { LIMITS } from './limits'

const amounts = {
  peakFactor: amount('Peak factor', LIMITS.peakFactor, defaultFleet.peakFactor),
  utilization: amount('Utilization', { min: 0, max: 1, above: true }, defaultFleet.utilization),
  cpuShare: amount('CPU share', { min: 0, max: 1, above: true }, '0.5'),
  storageGbPerInstance: amount('Storage in GB per instance', { min: 0 }, '8'),
  requestsPerConnection: amount('Requests per connection', { min: 0, above: true }, '10'),
}

const memoryPerRequestMb = v.nullable(whole('Memory per request in MB', { min: 1 }))
const reserveMb = whole('Reserved memory in MB', { min: 0, max: LIMITS.reserveMb })
const instances = (label: string) => whole(label, { min: 0, max: LIMITS.instances })

/** A type's vCPUs and memory are known in the book, whatever the region sells. */
const instance = ({ title, instances: types }: PriceRules) =>
  tested<string>(
    (input) => typeof input === 'string' && Object.hasOwn(types, input),
    `Instance: a type of the prices of ${title}, such as "${defaultFleet.instance}".`,
  )

/** What EC2 is compared with. Its fields come out in this order. */
export const fleetSchema = (rules: PriceRules) =>
  closedObject('Fleet', {
    instance: v.optional(instance(rules), defaultFleet.instance),
    purchase: v.optional(choice('Purchase:', PURCHASES), defaultFleet.purchase),
    peakFactor: v.optional(amounts.peakFactor, defaultFleet.peakFactor),
    utilization: v.optional(amounts.utilization, defaultFleet.utilization),
    cpuShare: v.optional(amounts.cpuShare, defaultFleet.cpuShare),
    memoryPerRequestMb: v.optional(memoryPerRequestMb, defaultFleet.memoryPerRequestMb),
    reserveMb: v.optional(reserveMb, defaultFleet.reserveMb),
    minInstances: v.optional(instances('Fewest instances'), defaultFleet.minInstances),
    spareInstances: v.optional(instances('Spare instances'), defaultFleet.spareInstances),
    storageGbPerInstance: v.optional(
      amounts.storageGbPerInstance,
      defaultFleet.storageGbPerInstance,
    ),
    loadBalancer: v.optional(flag('Load balancer'), defaultFleet.loadBalancer),
    requestsPerConnection: v.optional(
      amounts.requestsPerConnection,
      defaultFleet.requestsPerConnection,
    ),
  })
