import type { PriceBook, Source } from '../../engine/price-book'
import { instanceRows, surplusRows } from '../../state/how/instance-rows'
import { priceGroups } from '../../state/how/price-rows'
import { sourceNote } from '../../state/how/source-note'

/** The sources of a book's prices, numbered in the order of their first price. */
export type SourceNumbers = ReadonlyMap<
  string,
  { readonly number: number; readonly source: Source }
>

/** Sources are the same where they say the same of the same page. */
export const sourceKey = (source: Source): string =>
  `${source.url} ${source.read} ${sourceNote(source) ?? ''}`

export function sourceNumbers(book: PriceBook): SourceNumbers {
  const rows = [
    ...priceGroups(book).flatMap((group) => group.rows),
    ...instanceRows(book),
    ...surplusRows(book),
  ]
  const found = new Map<string, { number: number; source: Source }>()
  for (const { source } of rows) {
    if (!source || found.has(sourceKey(source))) continue
    found.set(sourceKey(source), { number: found.size + 1, source })
  }
  return found
}
