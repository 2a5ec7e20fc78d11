/** All prices of a book in its region as rows, read from the book: a new one cannot be forgotten. */
import type {
  ByArchitecture,
  ByPurchase,
  FargateRate,
  LambdaSavings,
  PriceBook,
  Rate,
  TieredRate,
} from '../../engine/price-book'
import { PURCHASES } from '../../engine/scenario'
import { freeRows } from './free-rows'
import { HEADINGS, type Heading, type PricedField } from './price-headings'
import type { PricePart, PriceRow } from './price-row'

export interface PriceGroup {
  /** AWS's name of the service. */
  readonly service: string
  readonly rows: readonly PriceRow[]
}

/** Every price that the book's date had, by service. What is missing has a row that says so. */
export function priceGroups(book: PriceBook): readonly PriceGroup[] {
  const groups = new Map<string, PriceRow[]>([['Free tier', freeRows(book)]])
  for (const field of Object.keys(HEADINGS) as PricedField[]) {
    const heading: Heading = HEADINGS[field]
    if (heading.isOffered?.(book) === false) continue
    const rows = groups.get(heading.service) ?? []
    groups.set(heading.service, [...rows, ...rowsOf(book, field, heading)])
  }
  return [...groups].map(([service, rows]) => ({ service, rows }))
}

/** What of all that is in the book's headings its date did not have. */
export const notOffered = (book: PriceBook): readonly string[] =>
  Object.values<Heading>(HEADINGS)
    .filter(({ isOffered }) => isOffered?.(book) === false)
    .map(({ service, name }) => `${name} (${service.replace(/^\w+ /, '')})`)

type Price = Rate | TieredRate | LambdaSavings | FargateRate | null

function rowsOf(book: PriceBook, field: PricedField, heading: Heading): PriceRow[] {
  if (field === 'restApiCache') {
    return book.limits.cacheGb.flatMap((gb) =>
      priceRow(`${heading.name}, ${gb} GB`, heading.unit, book.restApiCache[gb] ?? null),
    )
  }
  const price = book[field]
  if (price === 'free') return []
  if (!isByArchitecture(price)) return priceRow(heading.name, heading.unit, price)
  return book.architectures.flatMap((architecture) => {
    const name = architecture === 'arm' ? 'arm64' : architecture
    return priceRow(
      [heading.name, name].filter(Boolean).join(', '),
      heading.unit,
      price[architecture],
    )
  })
}

const isByArchitecture = (price: Price | ByArchitecture<Price>): price is ByArchitecture<Price> =>
  price !== null && 'x86' in price

function priceRow(name: string, unit: string, price: Price): PriceRow[] {
  const row = (parts: readonly PricePart[], of = name, per = unit) => ({
    name: of,
    unit: per,
    parts,
    source: price?.source ?? null,
  })
  if (price === null) return [row([{ of: null, amount: null }])]
  if ('tiers' in price) return [row(tierParts(price))]
  if ('usd' in price) return [row([{ of: null, amount: price.usd }])]
  if ('discount' in price) return [row([{ of: null, amount: price.discount }])]
  return [
    row(purchaseParts(price.vcpuHourUsd), `vCPU, ${name}`, 'USD/vCPU-hour'),
    row(purchaseParts(price.gbHourUsd), `Memory, ${name}`, 'USD/GB-hour'),
  ]
}

function tierParts({ tiers }: TieredRate): readonly PricePart[] {
  const parts = tiers.map(({ upTo, usd }, index) => ({
    of: { from: tiers[index - 1]?.upTo ?? '0', upTo },
    amount: usd,
  }))
  const end = tiers.at(-1)?.upTo ?? null
  // What is above the last tier that is known.
  return end === null ? parts : [...parts, { of: { from: end, upTo: null }, amount: null }]
}

/** By the ways to buy, those that are not known included. */
export const purchaseParts = (hourUsd: ByPurchase): readonly PricePart[] =>
  PURCHASES.map((purchase) => ({ of: purchase, amount: hourUsd[purchase] ?? null }))
