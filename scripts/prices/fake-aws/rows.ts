import type { PriceRules, RegionPrices, Tier } from '../../../src/engine/price-book'
import type { Offer } from '../offers'
import { BOX, PRODUCTS, type Product } from './products'

/** A product of a region's price list, and what it costs. */
export interface Row {
  readonly offer: Offer
  readonly unit: string
  /** `productFamily` is one of them. */
  readonly attributes: { readonly [name: string]: string }
  readonly tiers: readonly Tier[]
}

/** The rows of a region; `short` begins its usage types, as `EUS1-` does. */
export function rowsOf(prices: RegionPrices, rules: PriceRules, short: string): Row[] {
  const { region } = prices
  const here = { regionCode: region, location: rules.regions[region] ?? region }
  return [...PRODUCTS, ...boxes(prices, rules)].flatMap(({ offer, usage, unit, ...product }) => {
    const tiers = tiersAt(prices, product.price)
    if (!tiers) return []
    const prefix = region === 'us-east-1' ? '' : short
    const attributes = {
      servicecode: offer,
      locationType: 'AWS Region',
      usagetype: usage.replace('~', prefix).replace('^', short),
      ...(offer === 'AWSDataTransfer' ? { fromRegionCode: region } : here),
      ...product.attributes,
    }
    return [{ offer: offer as Offer, unit, attributes, tiers }]
  })
}

function boxes({ instanceRates }: RegionPrices, { instances }: PriceRules): Product[] {
  return Object.keys(instanceRates).map((instanceType) => {
    const { vcpu, memoryGib } = instances[instanceType] ?? {}
    return {
      ...{ offer: 'AmazonEC2', usage: `~BoxUsage:${instanceType}`, unit: 'Hrs' },
      price: `instanceRates/${instanceType}/hourUsd`,
      attributes: { ...BOX, instanceType, vcpu: `${vcpu}`, memory: `${memoryGib} GiB` },
    }
  })
}

function tiersAt(prices: RegionPrices, price: string): readonly Tier[] | null {
  if (/^0/.test(price)) {
    const [usd = '', upTo = null] = price.split(' to ')
    return [{ upTo, usd }]
  }
  const [path = '', free] = price.split(' after ')
  let value: unknown = prices
  for (const key of path.split('/')) value = (value as Fields | null)?.[key]
  if (!value || value === 'free') return null
  const { tiers, usd, 'on-demand': onDemand } = value as Fields
  if (tiers) return whole(tiers as readonly Tier[])
  const last = { upTo: null, usd: String(usd ?? onDemand) }
  return free === undefined ? [last] : [{ upTo: free, usd: '0' }, last]
}

interface Fields {
  readonly [name: string]: unknown
}

/** A price list has all tiers, a book perhaps not. */
function whole(tiers: readonly Tier[]): readonly Tier[] {
  return tiers.at(-1)?.upTo === null ? tiers : [...tiers, { upTo: null, usd: '0.00000001' }]
}
