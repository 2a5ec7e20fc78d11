import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { download, type Patience } from './download'
import { Unreadable } from './failure'
import { OFFERS, type Offer, SAVINGS } from './offers'
import { checked, regionIndex, savingsRegionIndex, serviceIndex } from './schemas'

/** Which files a run reads: settled once, so that a resumed run makes the same book. */
export interface Plan {
  readonly from: string
  /** The day, `YYYY-MM-DD`. */
  readonly read: string
  /** The address of each region's file, below the host. */
  readonly offers: { readonly [O in Offer]: RegionPaths }
  readonly savings: RegionPaths
}

interface RegionPaths {
  readonly [region: string]: string
}

export interface Place {
  readonly from: string
  readonly cache: string
  readonly patience: Patience
}

/** Reads the service index and, for every list, which version each region has. */
export async function readPlan(place: Place, read: string): Promise<Plan> {
  const index = '/offers/v1.0/aws/index.json'
  const { offers } = checked(serviceIndex, await readSmall(place, index), index)
  const found: Partial<Record<Offer, RegionPaths>> = {}
  for (const offer of Object.keys(OFFERS) as Offer[]) {
    const path = offers[offer]?.currentRegionIndexUrl
    if (!path) throw new Unreadable(`${index} has no region index of ${offer}`)
    const { regions } = checked(regionIndex, await readSmall(place, path), path)
    found[offer] = Object.fromEntries(
      Object.entries(regions).map(([region, { currentVersionUrl }]) => [region, currentVersionUrl]),
    )
  }
  const savings = await readSavingsPaths(place, offers.AmazonEC2?.currentSavingsPlanIndexUrl)
  return { from: place.from, read, offers: found as Plan['offers'], savings }
}

async function readSavingsPaths(place: Place, path: string | undefined): Promise<RegionPaths> {
  if (!path) throw new Unreadable(`the service index has no region index of ${SAVINGS}`)
  const { regions } = checked(savingsRegionIndex, await readSmall(place, path), path)
  return Object.fromEntries(regions.map(({ regionCode, versionUrl }) => [regionCode, versionUrl]))
}

async function readSmall({ from, cache, patience }: Place, path: string): Promise<unknown> {
  const file = join(cache, 'index.json')
  await Promise.all([file, `${file}.part`].map((left) => rm(left, { force: true })))
  const { gzip } = await download(from + path, file, patience)
  const bytes = await readFile(file)
  try {
    return JSON.parse((gzip ? gunzipSync(bytes) : bytes).toString())
  } catch (error) {
    throw new Unreadable(`${path} is no JSON: ${(error as Error).message}`)
  }
}
