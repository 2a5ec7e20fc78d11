/** The catalogue of price books. What the first estimate does not need is loaded when asked for. */
import type { PriceBook, PriceRules, RegionPrices } from '../engine/price-book'
import { rules as february2020 } from './2020-02/rules'
import { prices as february2020UsEast1 } from './2020-02/us-east-1'

/** What is known of a book before anything of it has been loaded. */
export type BookName = Pick<PriceRules, 'id' | 'title' | 'shortTitle'>

interface Shelved extends BookName {
  readonly rules: () => Promise<PriceRules>
  readonly prices: (region: string) => Promise<RegionPrices | undefined>
}

const shelf: readonly Shelved[] = [
  {
    ...february2020,
    rules: async () => february2020,
    prices: async (region) => (region === 'us-east-1' ? february2020UsEast1 : undefined),
  },
  {
    id: '2026-09',
    title: 'September 2026',
    shortTitle: 'Today · 1 ms',
    rules: async () => (await import('./2026-09/rules')).rules,
    prices: async (region) => (await import('./2026-09/region-files')).regionFiles[region]?.(),
  },
]

/** Every book, in the order shown. */
export const bookNames: readonly BookName[] = shelf

/** The book that a scenario has when it names none. */
export const defaultPriceBook: PriceBook = { ...february2020, ...february2020UsEast1 }

const loadedRules = new Map<string, PriceRules>([[february2020.id, february2020]])

/** The rules that have been loaded, by the id of their book. The default book's are there from the start. */
export const priceRules: ReadonlyMap<string, PriceRules> = loadedRules

/** The rules of that book; null if it is not in the catalogue. Rejects when they cannot be fetched. */
export async function loadPriceRules(id: string): Promise<PriceRules | null> {
  const rules = loadedRules.get(id) ?? (await shelf.find((book) => book.id === id)?.rules())
  if (!rules) return null
  loadedRules.set(id, rules)
  return rules
}

/** The rules of every book, in the order shown. Rejects when some cannot be fetched. */
export async function loadEveryRules(): Promise<ReadonlyMap<string, PriceRules>> {
  if (loadedRules.size < shelf.length) {
    const all = await Promise.all(shelf.map(({ rules }) => rules()))
    loadedRules.clear()
    for (const rules of all) loadedRules.set(rules.id, rules)
  }
  return priceRules
}

const loadedBooks = new Map<string, PriceBook>()
const keyOf = (id: string, region: string) => `${id} ${region}`
loadedBooks.set(keyOf(defaultPriceBook.id, defaultPriceBook.region), defaultPriceBook)

/**
 * The book of that id with the prices of that region; null if either is not in the catalogue. Rejects
 * when they cannot be fetched.
 */
export async function loadPriceBook(id: string, region: string): Promise<PriceBook | null> {
  const before = loadedPriceBook(id, region)
  if (before) return before
  const rules = await loadPriceRules(id)
  if (!rules || !Object.hasOwn(rules.regions, region)) return null
  const prices = await shelf.find((book) => book.id === id)?.prices(region)
  if (!prices) return null
  const book = loadedPriceBook(id, region) ?? { ...rules, ...prices }
  loadedBooks.set(keyOf(id, region), book)
  return book
}

/** The same without waiting: null too where it has not been loaded yet. */
export function loadedPriceBook(id: string, region: string): PriceBook | null {
  return loadedBooks.get(keyOf(id, region)) ?? null
}
