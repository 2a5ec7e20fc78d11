/** The shapes of AWS's Price List Bulk API, as far as they are read. */
import * as v from 'valibot'
import { Unreadable } from './failure'

/** An offer file's address below the host: what a price's source is made of. */
const OFFER_PATH = /^\/offers\/v1\.0\/aws\/(\w+)\/(\d{14})\/([a-z0-9-]+)\/index\.json$/
const SAVINGS_PATH = /^\/savingsPlan\/v1\.0\/aws\/(\w+)\/(\d{14})\/([a-z0-9-]+)\/index\.json$/
const path = v.pipe(v.string(), v.startsWith('/'))
const decimal = v.pipe(v.string(), v.regex(/^\d+(\.\d+)?$/, 'is not a plain decimal'))
const date = v.pipe(v.string(), v.isoTimestamp())

export const serviceIndex = v.object({
  offers: v.record(
    v.string(),
    v.object({
      currentRegionIndexUrl: v.optional(path),
      currentSavingsPlanIndexUrl: v.optional(path),
    }),
  ),
})

export const regionIndex = v.object({
  regions: v.record(
    v.string(),
    v.object({ currentVersionUrl: v.pipe(v.string(), v.regex(OFFER_PATH)) }),
  ),
})

export const savingsRegionIndex = v.object({
  regions: v.array(
    v.object({
      regionCode: v.string(),
      versionUrl: v.pipe(v.string(), v.regex(SAVINGS_PATH)),
    }),
  ),
})

/** The version that an offer file's address names. */
export const versionIn = (offerPath: string): string => offerPath.split('/').at(-3) ?? ''

export const product = v.object({
  sku: v.string(),
  productFamily: v.optional(v.string()),
  attributes: v.record(v.string(), v.string()),
})

export const dimension = v.object({
  unit: v.string(),
  beginRange: v.optional(decimal),
  endRange: v.optional(v.union([v.literal('Inf'), decimal])),
  pricePerUnit: v.record(v.string(), decimal),
})

/** What one SKU costs on demand, by the code of its terms. */
export const terms = v.record(
  v.string(),
  v.object({ priceDimensions: v.record(v.string(), dimension) }),
)

export const savingsProduct = v.object({
  sku: v.string(),
  productFamily: v.optional(v.string()),
  attributes: v.object({
    purchaseOption: v.optional(v.string()),
    purchaseTerm: v.optional(v.string()),
  }),
})

export const savingsRate = v.object({
  discountedSku: v.string(),
  discountedRate: v.object({ price: decimal, currency: v.string() }),
})

export const publicationDate = date

/** The value, checked. Throws an `Unreadable` that says where it is not of AWS's shape. */
export function checked<S extends v.GenericSchema>(
  schema: S,
  value: unknown,
  where: string,
): v.InferOutput<S> {
  const { success, output, issues } = v.safeParse(schema, value)
  if (success) return output
  const [{ message }] = issues
  const at = v.getDotPath(issues[0]) ?? ''
  throw new Unreadable(`${where} is not of AWS’s shape${at && ` at ${at}`}: ${message}`)
}
