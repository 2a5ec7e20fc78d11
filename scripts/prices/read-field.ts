import { inspect } from 'node:util'
import { minus, ONE, over, parse, toDouble } from '../../src/engine/number'
import type {
  ByPurchase,
  FargateRate,
  InstanceRate,
  LambdaSavings,
  Rate,
  Source,
  Tier,
  TieredRate,
} from '../../src/engine/price-book'
import type { Offer } from './offers'
import type { RegionLists } from './price-lists'
import { matches, type PricedProduct } from './read-offer'
import type {
  CommonReading,
  DiscountReading,
  FargateReading,
  InstancesReading,
  KeyedReading,
  Priced,
  RateReading,
  Reading,
  TiersReading,
} from './reading'
import { joinTiers, plain } from './tiers'

export interface FieldRequest {
  readonly region: string
  readonly lists: RegionLists
  /** The EC2 types that the book knows. */
  readonly instances: {
    readonly [type: string]: { readonly vcpu: number; readonly memoryGib: string }
  }
  readonly sourceOf: (offer: Offer, sku: string) => Source
  /** Takes what makes a price unusable. */
  readonly refuse: (reason: string) => void
}

type Read<R extends Reading> = (reading: R, request: FieldRequest) => unknown

const READ: {
  readonly [K in Exclude<Reading['kind'], 'carried'>]: Read<Extract<Reading, { kind: K }>>
} = {
  rate: readRate,
  tiers: readTiers,
  common: readCommon,
  keyed: readKeyed,
  instances: readInstances,
  fargate: readFargate,
  discount: readDiscount,
}

/** The field's value as the lists have it; null, or nothing within it, where they have no such price. */
export function readField(
  reading: Exclude<Reading, { kind: 'carried' }>,
  request: FieldRequest,
): unknown {
  return (READ[reading.kind] as Read<Reading>)(reading, request)
}

function readRate(reading: RateReading, request: FieldRequest): Rate | null {
  const product = onlyOne(productsOf(reading, request), reading, request)
  return product && rateOf(product, reading, request)
}

function readTiers(reading: TiersReading, request: FieldRequest): TieredRate | null {
  const product = onlyOne(productsOf(reading, request), reading, request)
  const tiers = product && tiersOf(product, reading, request)
  return tiers && { tiers, source: request.sourceOf(reading.select.offer, product.sku) }
}

/** The price that more than half of the products have; its source names the others. */
function readCommon(reading: CommonReading, request: FieldRequest): Rate | null {
  const { offer } = reading.select
  const products = productsOf(reading, request)
  const prices = products.map((product) => rateOf(product, reading, request)?.usd)
  const isCommon = (usd?: string) => prices.filter((one) => one === usd).length * 2 > prices.length
  const at = prices.findIndex(isCommon)
  const [product, usd] = [products[at], prices[at]]
  if (product && usd !== undefined) {
    const others = products.flatMap(({ attributes: { toLocation } }, of) =>
      prices[of] === usd ? [] : [`, but ${prices[of]} to ${toLocation}`],
    )
    return {
      usd,
      source: request.sourceOf(offer, `${product.sku} and most others${others.join('')}`),
    }
  }
  if (products.length > 0) {
    request.refuse(
      `${describe(reading, request)}: no price that most of ${products.length} SKUs have`,
    )
  }
  return null
}

function readKeyed(reading: KeyedReading, request: FieldRequest): unknown {
  const keyOf = ({ attributes }: PricedProduct) =>
    reading.key.exec(attributes[reading.attribute] ?? '')?.[1]
  const byKey = grouped(productsOf(reading, request), (product) => keyOf(product) ?? '')
  const rates = [...byKey].flatMap(([key, products]) => {
    const product = onlyOne(products, { ...reading, name: `${reading.name} ${key}` }, request)
    const rate = product && rateOf(product, reading, request)
    return rate ? [[key, rate] as const] : []
  })
  return Object.fromEntries(rates.sort(([a], [b]) => Number(a) - Number(b)))
}

function readInstances(
  reading: InstancesReading,
  request: FieldRequest,
): { [type: string]: InstanceRate } {
  const byType = grouped(
    productsOf(reading, request),
    ({ attributes }) => attributes.instanceType ?? '',
  )
  const rates = Object.entries(request.instances).flatMap(([type, { vcpu, memoryGib }]) => {
    const named = { ...reading, name: `${reading.name} ${type}` }
    const product = onlyOne(byType.get(type) ?? [], named, request)
    if (!product) return []
    const { vcpu: hasVcpu, memory } = product.attributes
    if (hasVcpu !== String(vcpu) || memory?.replaceAll(',', '') !== `${memoryGib} GiB`) {
      request.refuse(
        `${type} has ${hasVcpu} vCPU and ${memory}, in the book ${vcpu} and ${memoryGib} GiB`,
      )
    }
    const hourUsd = byPurchase(product, named, request)
    return hourUsd ? [[type, { hourUsd, source: request.sourceOf('AmazonEC2', product.sku) }]] : []
  })
  return Object.fromEntries(rates)
}

function readFargate({ vcpu, gb }: FargateReading, request: FieldRequest): FargateRate | null {
  const [vcpuProduct, gbProduct] = [vcpu, gb].map((part) =>
    onlyOne(productsOf(part, request), part, request),
  )
  if (!vcpuProduct || !gbProduct) return null
  const vcpuHourUsd = byPurchase(vcpuProduct, vcpu, request)
  const gbHourUsd = byPurchase(gbProduct, gb, request)
  const skus = `${vcpuProduct.sku} and ${gbProduct.sku}`
  if (!vcpuHourUsd || !gbHourUsd) return null
  return { vcpuHourUsd, gbHourUsd, source: request.sourceOf('AmazonECS', skus) }
}

/** AWS speaks of whole percent; the list's rates are those but for rounding. */
function readDiscount(reading: DiscountReading, request: FieldRequest): LambdaSavings | null {
  const product = onlyOne(productsOf(reading, request), reading, request)
  const [first] = (product && tiersOf(product, reading, request)) ?? []
  const rates = Object.values(request.lists.savings?.rates[product?.sku ?? ''] ?? {})
  if (!product || !first || rates.length === 0) return null
  const off = rates.map((rate) =>
    toDouble(minus(ONE, over(parse(rate), parse(first.usd)))).toFixed(2),
  )
  const [discount, ...others] = [...new Set(off)]
  if (discount === undefined || others.length > 0 || Number(discount) <= 0) {
    request.refuse(`${describe(reading, request)}: no one discount: ${off.join(', ')}`)
  }
  return { discount: discount ?? '', source: request.sourceOf('AWSLambda', product.sku) }
}

function byPurchase(
  product: PricedProduct,
  reading: Priced,
  request: FieldRequest,
): ByPurchase | null {
  const rate = rateOf(product, reading, request)
  const savings = Object.entries(request.lists.savings?.rates[product.sku] ?? {})
  if (!rate) return null
  return {
    'on-demand': rate.usd,
    ...Object.fromEntries(savings.sort().map(([purchase, usd]) => [purchase, plain(usd)])),
  }
}

function rateOf(product: PricedProduct, reading: Priced, request: FieldRequest): Rate | null {
  const tiers = tiersOf(product, reading, request)
  const [first, ...more] = tiers ?? []
  if (more.length > 0) {
    request.refuse(
      `${describe(reading, request)}: SKU ${product.sku} has tiers, the book has one price`,
    )
  }
  return first
    ? { usd: first.usd, source: request.sourceOf(reading.select.offer, product.sku) }
    : null
}

function tiersOf(product: PricedProduct, reading: Priced, request: FieldRequest): Tier[] | null {
  const refuse = (says: string): null => {
    request.refuse(`${describe(reading, request)}: SKU ${product.sku}: ${says}`)
    return null
  }
  const [dimensions, ...others] = product.terms
  if (!dimensions || others.length > 0) return refuse(`${product.terms.length} terms on demand`)
  const unit = dimensions.find((one) => !reading.unit.test(one.unit))?.unit
  if (unit !== undefined) return refuse(`the unit “${unit}” is not ${reading.unit}`)
  const tiers = joinTiers(dimensions, 'free' in reading ? String(reading.free) : undefined)
  return typeof tiers === 'string' ? refuse(tiers) : tiers
}

function productsOf({ select }: Priced, { lists, region }: FieldRequest): PricedProduct[] {
  const ofRegion = ({ attributes }: PricedProduct) =>
    (attributes.fromRegionCode ?? attributes.regionCode) === region
  const all = lists.offers[select.offer]?.products ?? []
  return all.filter((product) => ofRegion(product) && matches(product.attributes, select))
}

function onlyOne(
  products: readonly PricedProduct[],
  reading: Priced,
  request: FieldRequest,
): PricedProduct | null {
  if (products.length > 1) {
    const skus = products.map(({ sku }) => sku).join(', ')
    request.refuse(`${describe(reading, request)}: ${products.length} SKUs match: ${skus}`)
  }
  return products[0] ?? null
}

function grouped(
  products: readonly PricedProduct[],
  keyOf: (product: PricedProduct) => string,
): Map<string, PricedProduct[]> {
  const groups = new Map<string, PricedProduct[]>()
  for (const product of products) {
    groups.set(keyOf(product), [...(groups.get(keyOf(product)) ?? []), product])
  }
  return groups
}

/** `request price in eu-south-1 (AWSLambda, group 'AWS-Lambda-Requests', …)`. */
export function describe(
  { name, select }: Priced,
  { region }: { readonly region: string },
): string {
  const where = Object.entries(select.where).map(([key, asked]) => `${key} ${inspect(asked)}`)
  return `${name} in ${region} (${[select.offer, ...where].join(', ')})`
}
