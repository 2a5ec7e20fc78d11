import type { InferOutput } from 'valibot'
import { Unreadable } from './failure'
import type { Offer } from './offers'
import { readJson } from './read-json'
import type { Selector } from './reading'
import { checked, type dimension, product, publicationDate, terms } from './schemas'

export type Dimension = InferOutput<typeof dimension>

/** A product that a selector matches, with what it costs under each of its terms on demand. */
export interface PricedProduct {
  readonly sku: string
  /** `productFamily` is one of them. */
  readonly attributes: { readonly [name: string]: string }
  readonly terms: readonly (readonly Dimension[])[]
}

/** What is kept of an offer file. */
export interface OfferDigest {
  readonly version: string
  readonly published: string
  readonly products: readonly PricedProduct[]
}

const PRODUCT = ['products', '*']
const TERMS = ['terms', 'OnDemand', '*']
const HEAD = [['offerCode'], ['version'], ['publicationDate']]

/** A file that was downloaded, and what it should be. */
export interface OfferFile {
  readonly file: string
  readonly gzip: boolean
  /** The address, for messages. */
  readonly path: string
  readonly offer: Offer
  readonly version: string
}

/** Reads an offer file of any size once, keeping what the selectors match. Throws an `Unreadable`. */
export async function readOffer(
  { file, gzip, path, offer, version }: OfferFile,
  selectors: readonly Selector[],
): Promise<OfferDigest> {
  const head: Record<string, unknown> = {}
  const products = new Map<string, PricedProduct & { terms: Dimension[][] }>()
  let termsBegan = false

  function takeProduct(value: unknown, where: string): void {
    if (termsBegan) throw new Unreadable(`${where} comes after the terms`)
    const { sku, productFamily, attributes } = checked(product, value, where)
    const all = productFamily === undefined ? attributes : { ...attributes, productFamily }
    if (!selectors.some((selector) => matches(all, selector))) return
    products.set(sku, { sku, attributes: all, terms: [] })
  }

  function takeTerms(sku: string, value: unknown, where: string): void {
    termsBegan = true
    const kept = products.get(sku)
    if (!kept) return
    const each = Object.values(checked(terms, value, where))
    kept.terms.push(...each.map(({ priceDimensions }) => Object.values(priceDimensions)))
  }

  await readJson(file, { gzip, patterns: [...HEAD, PRODUCT, TERMS] }, (keys, value) => {
    const where = `${path}: ${keys.join('.')}`
    if (keys[0] === 'products') takeProduct(value, where)
    else if (keys[0] === 'terms') takeTerms(keys[2] ?? '', value, where)
    else head[keys[0] ?? ''] = value
  })
  if (head.offerCode !== offer || head.version !== version) {
    throw new Unreadable(`${path} says it is ${head.offerCode} of version ${head.version}`)
  }
  const published = checked(publicationDate, head.publicationDate, `${path}: publicationDate`)
  return { version, published, products: [...products.values()] }
}

/** Whether a product has all that the selector asks for. */
export function matches(
  attributes: { readonly [name: string]: string },
  { where }: Selector,
): boolean {
  return Object.entries(where).every(([name, asked]) => {
    const has = attributes[name]
    if (asked === null) return has === undefined || has === ''
    return asked instanceof RegExp ? asked.test(has ?? '') : has === asked
  })
}
