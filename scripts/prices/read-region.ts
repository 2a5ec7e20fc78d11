import type { PriceRules, RegionPrices, Source } from '../../src/engine/price-book'
import { amountsIn } from './amounts'
import type { Offer } from './offers'
import type { RegionLists } from './price-lists'
import { describe, readField } from './read-field'
import type { ByArchitectureReading, Priced, Reading } from './reading'
import { readings } from './readings'

export interface RegionRequest {
  readonly region: string
  readonly lists: RegionLists
  readonly rules: Pick<PriceRules, 'instances'>
  /** The region in the newest book; null where it is not there. */
  readonly previous: RegionPrices | null
  readonly sourceOf: (offer: Offer, sku: string) => Source
  /** Prices that may be gone: `eu-south-1/natGatewayHour`. */
  readonly without: ReadonlySet<string>
}

export interface RegionResult {
  readonly prices: RegionPrices
  /** Why they make no book; empty if they do. */
  readonly refusals: readonly string[]
}

/** A region's prices as AWS's lists have them, and what is wrong with them. */
export function readRegion(request: RegionRequest): RegionResult {
  const refusals: string[] = []
  const fieldRequest = {
    ...request,
    instances: request.rules.instances,
    refuse: (reason: string) => refusals.push(reason),
  }
  const read = (field: string, reading: Reading) =>
    reading.kind === 'carried'
      ? (request.previous?.[field as 'freeInternetGb'] ?? reading.fresh)
      : readField(reading, fieldRequest)
  const fields = Object.entries(readings).map(([field, reading]) => [
    field,
    reading.kind === 'by-architecture'
      ? { x86: read(field, reading.x86), arm: read(field, reading.arm) }
      : read(field, reading),
  ])
  const prices: RegionPrices = { region: request.region, ...Object.fromEntries(fields) }
  const unknown = request.lists.offers.AWSLambda ? [] : [`AWS has no Lambda in ${request.region}`]
  return { prices, refusals: [...unknown, ...refusals, ...gone(prices, request)] }
}

function gone(prices: RegionPrices, { region, previous, without }: RegionRequest): string[] {
  const has = new Set(amountsIn(prices).map(({ path }) => path.join('/')))
  const had = new Set(amountsIn(previous).map(({ path }) => path.join('/')))
  return [...had].flatMap((path) => {
    const id = `${region}/${path}`
    if (has.has(path) || without.has(id)) return []
    const priced = readingAt(path.split('/'))
    const what = priced ? `no SKU matches: ${describe(priced, { region })}` : 'not in the lists'
    return [`${id} is gone: ${what}`]
  })
}

/** How the price at that place of a book is read; null where it is not read. */
export function readingAt([field = '', part = '', piece = '']: readonly string[]): Priced | null {
  const entry: Reading | ByArchitectureReading<Reading> | undefined =
    readings[field as keyof typeof readings]
  const reading = entry?.kind === 'by-architecture' ? entry[part as 'x86'] : entry
  if (!reading || reading.kind === 'carried') return null
  if (reading.kind !== 'fargate') return reading
  return piece === 'gbHourUsd' ? reading.gb : reading.vcpu
}
