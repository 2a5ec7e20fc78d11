import { createHash } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { cached } from './cache'
import { download } from './download'
import { Unreadable } from './failure'
import { OFFERS, type Offer, SAVINGS } from './offers'
import { type OfferDigest, readOffer } from './read-offer'
import { readSavings, type SavingsDigest } from './read-savings'
import type { Selector } from './reading'
import { versionIn } from './schemas'
import type { Place, Plan } from './source-index'

/** What was read of a region; null: AWS has no such list for it. */
export interface RegionLists {
  readonly offers: { readonly [O in Offer]: OfferDigest | null }
  readonly savings: SavingsDigest | null
}

/** Reads all lists of a region, each file once in all runs of a plan. */
export async function readRegionLists(
  { plan, place, selectors, say }: ListsRequest,
  region: string,
): Promise<RegionLists> {
  const offers: Partial<Record<Offer, OfferDigest | null>> = {}
  for (const offer of Object.keys(OFFERS) as Offer[]) {
    const path = plan.offers[offer][region]
    const wanted = selectors.filter((selector) => selector.offer === offer)
    const key = inspect(wanted, { depth: null })
    offers[offer] = path
      ? await digest({ place, path, name: offer, key, say }, (file, gzip) =>
          readOffer({ file, gzip, path, offer, version: versionIn(path) }, wanted),
        )
      : null
  }
  const path = plan.savings[region]
  const skus = [offers.AWSLambda, offers.AmazonEC2, offers.AmazonECS].flatMap(
    (list) => list?.products.map(({ sku }) => sku) ?? [],
  )
  const savings = path
    ? await digest({ place, path, name: SAVINGS, key: skus.join(), say }, (file, gzip) =>
        readSavings({ file, gzip, path, version: versionIn(path) }, new Set(skus)),
      )
    : null
  return { offers: offers as RegionLists['offers'], savings }
}

export interface ListsRequest {
  readonly plan: Plan
  readonly place: Place
  readonly selectors: readonly Selector[]
  readonly say: (line: string) => void
}

interface Request {
  readonly place: Place
  readonly path: string
  readonly name: string
  /** What is kept of the file depends on it. */
  readonly key: string
  readonly say: (line: string) => void
}

/** Downloads a file, reads it and lets it go; one that cannot be read is fetched a second time. */
function digest<T>(
  { place, path, name, key, say }: Request,
  read: (file: string, gzip: boolean) => Promise<T>,
): Promise<T> {
  const hash = createHash('sha256').update(path).update(key).digest('hex').slice(0, 16)
  const file = join(place.cache, `${name}-${path.split('/').at(-2)}-${hash}`)
  async function attempt(): Promise<T> {
    const { gzip } = await download(place.from + path, file, place.patience)
    try {
      return await read(file, gzip)
    } catch (error) {
      if (error instanceof Unreadable) throw error
      throw new Unreadable(`${path} is not whole JSON: ${(error as Error).message}`)
    } finally {
      await Promise.all([file, `${file}.part.json`].map((done) => rm(done, { force: true })))
    }
  }
  return cached(`${file}.json`, () => {
    say(path)
    return attempt().catch((error) => {
      if (error instanceof Unreadable) return attempt()
      throw error
    })
  })
}
