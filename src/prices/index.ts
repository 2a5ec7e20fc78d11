import type { PriceBook, PriceRules } from '../engine/price-book'
import { rules as february2020 } from './2020-02/rules'
import { prices as february2020UsEast1 } from './2020-02/us-east-1'

/** The rules of every book, by its id, in the order shown. */
export const priceRules: ReadonlyMap<string, PriceRules> = new Map([
  [february2020.id, february2020],
])

/** The book that a scenario has when it names none. */
export const defaultPriceBook: PriceBook = { ...february2020, ...february2020UsEast1 }

/** The book of that id with the prices of that region; null if either is not in the catalogue. */
export async function loadPriceBook(id: string, region: string): Promise<PriceBook | null> {
  return loadedPriceBook(id, region)
}

/** The same without waiting: null too where the region's prices have not been loaded yet. */
export function loadedPriceBook(id: string, region: string): PriceBook | null {
  const isDefault = id === defaultPriceBook.id && region === defaultPriceBook.region
  return isDefault ? defaultPriceBook : null
}
