import { readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { PriceRules, RegionPrices } from '../../src/engine/price-book'
import type { Book } from './difference'

const BOOK = /^\d{4}-\d{2}$/

/** The folder of the newest book that has a file for each region. */
export async function newestBook(prices: string): Promise<string> {
  const ids = (await readdir(prices)).filter((name) => BOOK.test(name)).sort()
  return join(prices, ids.at(-1) ?? '')
}

/** Loads a book whole from its folder. */
export async function loadBook(folder: string): Promise<Book> {
  const load = (name: string) => import(pathToFileURL(resolve(folder, name)).href)
  const { rules }: { rules: PriceRules } = await load('rules.ts')
  const { regionFiles }: { regionFiles: { [id: string]: () => Promise<RegionPrices> } } =
    await load('region-files.ts')
  const regions = new Map<string, RegionPrices>()
  for (const [id, read] of Object.entries(regionFiles)) regions.set(id, await read())
  return { rules, regions }
}
