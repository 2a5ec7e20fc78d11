/** A run against a host on loopback, in a folder of its own, after the books of September 2026. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { RegionPrices } from '../../../src/engine/price-book'
import { prices as allOfMilan } from '../../../src/prices/2026-09/eu-south-1'
import { rules as september2026 } from '../../../src/prices/2026-09/rules'
import { prices as allOfVirginia } from '../../../src/prices/2026-09/us-east-1'
import type { Book } from '../difference'
import { type Update, type UpdateRequest, updatePrices } from '../update-prices'
import { type FakeAws, type FakeRegion, priceLists, serve } from './server'

const TYPES = ['t3.nano', 'm7g.large', 'm8i.large']

function few<T>(all: { readonly [type: string]: T }): { readonly [type: string]: T } {
  return Object.fromEntries(TYPES.flatMap((type) => (all[type] ? [[type, all[type]]] : [])))
}

const withFew = (prices: RegionPrices): RegionPrices => ({
  ...prices,
  instanceRates: few(prices.instanceRates),
})

export const milan = withFew(allOfMilan)
export const virginia = withFew(allOfVirginia)

/** Two regions of September 2026, with a few EC2 types. */
export const previous: Book = {
  rules: {
    ...september2026,
    instances: few(september2026.instances),
    regions: { 'us-east-1': 'US East (N. Virginia)', 'eu-south-1': 'EU (Milan)' },
  },
  regions: new Map([virginia, milan].map((prices) => [prices.region, prices])),
}

export interface Run {
  readonly aws: FakeAws
  /** The folder of the books. */
  readonly prices: string
  readonly cache: string
  /** Puts both regions' lists on the host, changed. */
  readonly offer: (virginia?: Partial<FakeRegion>, milan?: Partial<FakeRegion>) => void
  readonly update: (more?: Partial<UpdateRequest>) => Promise<Update>
  /** What was written, finished or not. */
  readonly written: () => string[]
  readonly end: () => void
}

export async function startRun(): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'update-'))
  const [prices, cache] = [join(folder, 'src/prices'), join(folder, 'cache')]
  mkdirSync(prices, { recursive: true })
  for (const file of ['instance-rate.ts', 'price-list.ts']) {
    cpSync(join('src/prices', file), join(prices, file))
  }
  const aws = await serve(new Map())
  const settings: UpdateRequest = {
    ...{ previous, prices, cache, from: aws.url, today: '2099-11-27', regions: null },
    ...{ without: new Set(), types: [], dryRun: false, say: () => {} },
    patience: { stallMs: 60_000, retries: 1, backOffMs: 1, pause: async () => {} },
  }
  return {
    ...{ aws, prices, cache },
    offer: (virginias, milans) => {
      const regions = [
        { prices: virginia, short: 'USE1-', ...virginias },
        { prices: milan, short: 'EUS1-', ...milans },
      ]
      for (const [path, file] of priceLists(previous.rules, regions)) aws.files.set(path, file)
    },
    update: (more = {}) => updatePrices({ ...settings, ...more }),
    written: () => readdirSync(prices).filter((name) => !name.endsWith('.ts')),
    end: () => {
      aws.close()
      rmSync(folder, { recursive: true })
    },
  }
}
