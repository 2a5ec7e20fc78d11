/** A scenario under a price book, and how it is kept in a file. */
import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { PriceBook } from '../../src/engine/price-book'
import type { Scenario } from '../../src/engine/scenario'
import { defaultPriceBook, loadedPriceBook, loadPriceBook, loadPriceRules } from '../../src/prices'
import type { CaseFile } from '../explore'
import { arbitraryScenario, type ScenarioSize } from './arbitrary-scenario'

export interface BillCase {
  readonly book: PriceBook
  readonly scenario: Scenario
}

/** Today's prices, of every region. */
export async function todaysBooks(): Promise<PriceBook[]> {
  const rules = await loadPriceRules('2026-09')
  const regions = Object.keys(rules?.regions ?? {})
  return (await Promise.all(
    regions.map((region) => loadPriceBook('2026-09', region)),
  )) as PriceBook[]
}

/** Any scenario under each of the books. */
export const casesUnder = (
  books: fc.Arbitrary<PriceBook>,
  size?: ScenarioSize,
): fc.Arbitrary<BillCase> =>
  books.chain((book) =>
    fc.record({ book: fc.constant(book), scenario: arbitraryScenario(book, book.region, size) }),
  )

interface Kept {
  readonly book: {
    readonly id: string
    readonly region: string
    /** What is not as in the book of that name. */
    readonly differs: Partial<PriceBook>
  }
  readonly scenario: Scenario
}

export const billFile: CaseFile<BillCase> = {
  write: ({ book, scenario }): Kept => {
    const { id, region } = book
    const named = loadedPriceBook(id, region) ?? defaultPriceBook
    const differs = Object.entries(book).filter(
      ([key, value]) => !isDeepStrictEqual(value, named[key as keyof PriceBook]),
    )
    return { book: { id, region, differs: Object.fromEntries(differs) }, scenario }
  },
  read: async ({ book, scenario }: Kept) => {
    const named = (await loadPriceBook(book.id, book.region)) ?? defaultPriceBook
    return { book: { ...named, ...book.differs }, scenario }
  },
}
