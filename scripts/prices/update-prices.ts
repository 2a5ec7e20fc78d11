import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PriceRules, RegionPrices, Source } from '../../src/engine/price-book'
import { priceList } from '../../src/prices/price-list'
import { allSelectors } from './all-selectors'
import { cached } from './cache'
import { carriedRules } from './carried-rules'
import { carriedOtherwise } from './check-carried'
import { type Book, difference } from './difference'
import type { Patience } from './download'
import { Refusal } from './failure'
import { newTypes } from './new-types'
import { OFFERS, type Offer, SAVINGS } from './offers'
import { type RegionLists, readRegionLists } from './price-lists'
import { readRegion } from './read-region'
import { readings } from './readings'
import { type Place, type Plan, readPlan } from './source-index'
import { type ListUsed, type NewBook, writeBook } from './write-book'

export interface UpdateRequest {
  /** The newest book: what is not read is carried over from it. */
  readonly previous: Book
  /** The folder of the books. */
  readonly prices: string
  readonly from: string
  readonly cache: string
  readonly patience: Patience
  /** `YYYY-MM-DD` */
  readonly today: string
  /** null: all of the newest book. */
  readonly regions: readonly string[] | null
  readonly without: ReadonlySet<string>
  /** EC2 types to add to those of the newest book. */
  readonly types: readonly string[]
  readonly dryRun: boolean
  readonly say: (line: string) => void
}

export interface Update {
  readonly difference: readonly string[]
  /** What no list has. */
  readonly carried: readonly string[]
  /** What is carried over though the lists have it otherwise. */
  readonly otherwise: readonly string[]
  /** Regions that have Lambda and are not in the book. */
  readonly otherRegions: readonly string[]
  readonly id: string
  readonly regions: readonly string[]
  /** Where it was written; null after a dry run. */
  readonly folder: string | null
}

/**
 * Reads AWS's price lists and writes a book beside the others. Throws a `Refusal` where the prices make
 * no book, an `Unreachable` where AWS cannot be read; nothing is written then, and what was read is kept.
 */
export async function updatePrices(request: UpdateRequest): Promise<Update> {
  const { previous, cache, today, say } = request
  const place: Place = request
  await mkdir(cache, { recursive: true })
  const plan = await settledPlan(place, today)
  const regions = request.regions ?? Object.keys(previous.rules.regions)
  const lists = new Map<string, RegionLists>()
  for (const region of regions) {
    const one = await readRegionLists({ plan, place, selectors: allSelectors(), say }, region)
    lists.set(region, one)
  }
  const book = bookOf(request, plan, lists)
  const folder = request.dryRun ? null : await writeBook(book, request.prices)
  if (folder) await rm(cache, { recursive: true })
  return {
    difference: difference(previous, book),
    carried: [readings.freeInternetGb.name, ...Object.values(carriedRules)],
    otherwise: carriedOtherwise(book.rules, lists),
    otherRegions: Object.keys(plan.offers.AWSLambda).filter(
      (id) => !(id in previous.rules.regions),
    ),
    id: book.rules.id,
    regions,
    folder,
  }
}

async function settledPlan(place: Place, today: string): Promise<Plan> {
  const file = join(place.cache, 'plan.json')
  const old = await readFile(file, 'utf8').catch(() => null)
  if (old !== null && JSON.parse(old).from !== place.from) await rm(file)
  return cached(file, () => readPlan(place, today))
}

function bookOf(
  request: UpdateRequest,
  plan: Plan,
  lists: ReadonlyMap<string, RegionLists>,
): NewBook {
  const { previous, without } = request
  const added = newTypes(request.types, lists.values())
  const known = { ...previous.rules, instances: { ...previous.rules.instances, ...added } }
  const skus = new Map<Source, { offer: Offer; sku: string }>()
  const used = new Map<string, readonly ListUsed[]>()
  const regions = new Map<string, RegionPrices>()
  const refusals: string[] = []
  for (const [region, of] of lists) {
    const listsUsed = listsIn(of)
    const sourceOf = (offer: Offer, sku: string): Source => {
      const list = listsUsed.find((one) => one.offer === offer)
      if (!list) throw new RangeError(`No list ${offer} in ${region}`)
      const source = priceList(list, { region, read: plan.read })(sku)
      skus.set(source, { offer, sku })
      return source
    }
    const result = readRegion({
      region,
      lists: of,
      rules: known,
      previous: previous.regions.get(region) ?? null,
      sourceOf,
      without,
    })
    used.set(region, listsUsed)
    regions.set(region, result.prices)
    refusals.push(...result.refusals)
  }
  const rules = rulesOf(known, lists)
  if (rules.id <= previous.rules.id) {
    refusals.push(`The lists are of ${rules.id}, and there is a book ${previous.rules.id} already.`)
  }
  if (refusals.length > 0) throw new Refusal(refusals)
  return { rules, regions, read: plan.read, lists: used, skus }
}

function rulesOf(previous: PriceRules, lists: ReadonlyMap<string, RegionLists>): PriceRules {
  const dates = [...lists.values()].flatMap(({ offers, savings }) =>
    [...Object.values(offers), savings].flatMap((list) => list?.published ?? []),
  )
  const id = dates.sort().at(-1)?.slice(0, 7) ?? ''
  const regions = [...lists].map(([region, { offers }]) => {
    const location = offers.AWSLambda?.products.find(
      ({ attributes }) => attributes.regionCode === region,
    )?.attributes.location
    return [region, previous.regions[region] ?? location ?? region]
  })
  const title = new Date(`${id}-01`).toLocaleDateString('en-US', {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return { ...previous, id, title, regions: Object.fromEntries(regions) }
}

function listsIn({ offers, savings }: RegionLists): ListUsed[] {
  const plans = savings && `Savings: ${SAVINGS} of version ${savings.version}, without upfront.`
  return (Object.keys(OFFERS) as Offer[]).flatMap((offer) => {
    const version = offers[offer]?.version
    if (!version) return []
    const hasPlans = offer === 'AmazonEC2' || offer === 'AmazonECS'
    return [hasPlans && plans ? { offer, version, says: plans } : { offer, version }]
  })
}
