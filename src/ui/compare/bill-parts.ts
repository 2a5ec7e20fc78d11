/** The names of the parts that the two bills are shown in. */
import type { Scenario } from '../../engine/scenario'
import {
  type FleetPart,
  fleetPartsOf,
  type LambdaPart,
  lambdaPartsOf,
} from '../../state/fleet-parts'
import { exactMoney, figure } from '../format'

export interface NamedPart {
  readonly name: string
  readonly usd: string
  readonly look: 's1' | 's2' | 's3' | 's4' | 'stripes' | 'counterStripes' | 'rest'
}

const ON_LAMBDA: { readonly [P in LambdaPart]: Omit<NamedPart, 'usd'> } = {
  compute: { name: 'Compute', look: 's1' },
  'api-gateway': { name: 'API Gateway', look: 's4' },
  'load-balancer': { name: 'Load balancer', look: 'counterStripes' },
  requests: { name: 'Requests', look: 's3' },
  rest: { name: 'The rest', look: 'rest' },
}

const ON_EC2: { readonly [P in FleetPart]: Omit<NamedPart, 'usd'> } = {
  instances: { name: 'Instances', look: 's2' },
  storage: { name: 'Disks', look: 'stripes' },
  'public-ipv4': { name: 'Addresses', look: 'counterStripes' },
  'burst-surplus': { name: 'Bursts', look: 'stripes' },
  'load-balancer': { name: 'Load balancer', look: 'counterStripes' },
  rest: { name: 'The rest, as on Lambda', look: 'rest' },
}

export const lambdaNamedParts = (scenario: Scenario): readonly NamedPart[] =>
  lambdaPartsOf(scenario).map(({ part, usd }) => ({ ...ON_LAMBDA[part], usd }))

/** With the price of an instance and the size of its disk, where there is room to say so. */
export function fleetNamedParts(scenario: Scenario, instances: number): readonly NamedPart[] {
  const parts = fleetPartsOf(scenario)
  return parts.map(({ part, usd, lines }) => {
    const { name, look } = ON_EC2[part]
    const price = lines[0]?.prices[0]?.usd
    const isDetailed = parts.length <= 2
    if (part === 'instances' && price && isDetailed) {
      return { name: `${name}, ${exactMoney(price)} an hour each`, look, usd }
    }
    const disks = `${figure(String(instances))} × ${figure(scenario.fleet.storageGbPerInstance)} GB`
    return { name: part === 'storage' && isDetailed ? `${name}, ${disks}` : name, look, usd }
  })
}
