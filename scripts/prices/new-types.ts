import type { InstanceType } from '../../src/engine/price-book'
import { Refusal } from './failure'
import type { RegionLists } from './price-lists'
import { matches } from './read-offer'
import { readings } from './readings'

/**
 * EC2 types that the newest book does not know, as the lists describe them. Throws a `Refusal` for a type
 * that no list has, and for burstable ones: no list has their baselines.
 */
export function newTypes(
  types: readonly string[],
  lists: Iterable<RegionLists>,
): { readonly [type: string]: InstanceType } {
  const products = [...lists].flatMap(({ offers }) => offers.AmazonEC2?.products ?? [])
  return Object.fromEntries(types.map((type) => [type, sizeOf(type)]))

  function sizeOf(type: string): InstanceType {
    const {
      vcpu = '',
      memory = '',
      physicalProcessor = '',
    } = products.find(
      ({ attributes }) =>
        attributes.instanceType === type && matches(attributes, readings.instanceRates.select),
    )?.attributes ?? {}
    const memoryGib = /^([\d.,]+) GiB$/.exec(memory)?.[1]?.replaceAll(',', '')
    if (!memoryGib || !/^\d+$/.test(vcpu)) throw new Refusal([`no list has the EC2 type ${type}`])
    if (/^t\d/.test(type)) throw new Refusal([`${type} is burstable: add it to rules.ts by hand`])
    const architecture = physicalProcessor.includes('Graviton') ? 'arm' : 'x86'
    return { vcpu: Number(vcpu), memoryGib, architecture }
  }
}
