/** Price lists as AWS writes them, of the rows of a region. */
import { createHash } from 'node:crypto'
import type { RegionPrices } from '../../../src/engine/price-book'
import { OFFERS, type Offer } from '../offers'
import type { Row } from './rows'

/** Of a month after every book, whatever has been released. */
export const VERSION = '20991120101112'
export const PUBLISHED = '2099-11-20T10:11:12Z'

/** The SKU that a row gets: always the same. */
function skuOf({ offer, attributes }: Row): string {
  const text = JSON.stringify([offer, attributes])
  return createHash('sha256').update(text).digest('hex').slice(0, 16).toUpperCase()
}

/** An offer file, as AWS writes it: a key a line, products before terms. */
export function offerFile(offer: Offer, rows: readonly Row[], version = VERSION): string {
  const mine = rows.filter((row) => row.offer === offer)
  const products = mine.map((row) => {
    const sku = skuOf(row)
    const { productFamily, ...attributes } = row.attributes
    return [sku, { sku, ...(productFamily ? { productFamily } : {}), attributes }]
  })
  const file = {
    formatVersion: 'v1.0',
    disclaimer: 'This pricing list is for informational purposes only.',
    offerCode: offer,
    version,
    publicationDate: PUBLISHED,
    products: Object.fromEntries(products),
    terms: { OnDemand: Object.fromEntries(mine.map(termOf)), Reserved: {} },
    attributesList: {},
  }
  return JSON.stringify(file, null, 2).replaceAll('": ', '" : ')
}

function termOf(row: Row): [string, object] {
  const sku = skuOf(row)
  const term = `${sku}.JRTCKXETXF`
  // AWS does not order the tiers.
  const dimensions = row.tiers.map(({ upTo, usd }, at) => [
    `${term}.TIER${at}`,
    {
      rateCode: `${term}.TIER${at}`,
      unit: row.unit,
      endRange: upTo ?? 'Inf',
      description: `$${usd} per ${row.unit}`,
      beginRange: row.tiers[at - 1]?.upTo ?? '0',
      pricePerUnit: { USD: usd.includes('.') ? usd.padEnd(12, '0') : usd },
      appliesTo: [],
    },
  ])
  const priceDimensions = Object.fromEntries(dimensions.reverse())
  const effectiveDate = '2099-11-01T00:00:00Z'
  const value = {
    offerTermCode: 'JRTCKXETXF',
    sku,
    effectiveDate,
    priceDimensions,
    termAttributes: {},
  }
  return [sku, { [term]: value }]
}

/** A region's savings list: three kinds of plan, of which one counts, for one and three years. */
export function savingsFile(prices: RegionPrices, rows: readonly Row[], version = VERSION): string {
  const plans = ['1yr', '3yr'].flatMap((purchaseTerm) =>
    [
      ['ComputeSavingsPlans', 'No Upfront'],
      ['ComputeSavingsPlans', 'All Upfront'],
      ['EC2InstanceSavingsPlans', 'No Upfront'],
    ].map(([productFamily = '', purchaseOption = '']) => ({
      sku: `${productFamily}.${purchaseOption}.${purchaseTerm}`.toUpperCase().replaceAll(' ', ''),
      productFamily,
      serviceCode: productFamily,
      usageType: `ComputeSP:${purchaseTerm}`,
      operation: '',
      attributes: { purchaseOption, granularity: 'hourly', purchaseTerm, location: 'Any' },
    })),
  )
  const savingsPlan = plans.map(({ sku, productFamily, attributes }) => {
    const purchase = attributes.purchaseTerm === '1yr' ? 'savings-1y' : 'savings-3y'
    const counts =
      productFamily === 'ComputeSavingsPlans' && attributes.purchaseOption === 'No Upfront'
    const rates = rows.flatMap((row) => {
      const price = counts ? savingsOf(prices, row, purchase) : '0.0001'
      return price ? [rateOf(sku, row, price)] : []
    })
    return { sku, description: sku, effectiveDate: PUBLISHED, rates }
  })
  return JSON.stringify({
    version,
    publicationDate: PUBLISHED,
    products: plans,
    terms: { savingsPlan },
  })
}

function rateOf(sku: string, row: Row, price: string) {
  return {
    discountedSku: skuOf(row),
    discountedUsageType: row.attributes.usagetype,
    discountedOperation: row.attributes.operation ?? '',
    discountedServiceCode: row.offer,
    rateCode: `${sku}.${skuOf(row)}`,
    unit: row.unit,
    discountedRate: { price, currency: 'USD' },
  }
}

function savingsOf(
  { instanceRates, fargate, lambdaSavings }: RegionPrices,
  { attributes: { usagetype = '', operation, instanceType = '', group }, tiers }: Row,
  purchase: 'savings-1y' | 'savings-3y',
): string | undefined {
  if (operation === 'RunInstances' && usagetype.includes('BoxUsage:')) {
    return instanceRates[instanceType]?.hourUsd[purchase]
  }
  const rate = usagetype.includes('Fargate-ARM') ? fargate.arm : fargate.x86
  if (/Fargate-(ARM-)?vCPU/.test(usagetype)) return rate?.vcpuHourUsd[purchase]
  if (/Fargate-(ARM-)?GB/.test(usagetype)) return rate?.gbHourUsd[purchase]
  if (group !== 'AWS-Lambda-Duration' || !lambdaSavings) return undefined
  return (Number(tiers[0]?.usd) * (1 - Number(lambdaSavings.discount))).toFixed(10)
}

/** The offers, in the order they are read. */
export const offers = Object.keys(OFFERS) as Offer[]
