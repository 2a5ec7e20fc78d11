import type { PriceBook, Source } from '../../engine/price-book'
import { instanceRows, surplusRows } from '../../state/how/instance-rows'
import type { PriceRow } from '../../state/how/price-row'
import { priceGroups } from '../../state/how/price-rows'
import { sourceNote } from '../../state/how/source-note'
import { csvOf } from '../parts/csv'
import { partInWords } from './part-in-words'

type Named = Pick<PriceRow, 'name' | 'unit' | 'parts' | 'source'>

/** The price table for a spreadsheet: a row for each amount, with its source and date. */
export function pricesCsv(book: PriceBook): string {
  const ec2 = instanceRows(book).map(({ type, ...row }) => ({
    ...row,
    name: type,
    unit: 'USD/instance-hour',
  }))
  return csvOf([
    ['Service', 'Price', 'For', 'Amount', 'Unit', 'Read', 'Source', 'To know'],
    ...priceGroups(book).flatMap(({ service, rows }) => rows.flatMap((row) => lines(service, row))),
    ...[...ec2, ...surplusRows(book)].flatMap((row) => lines('Amazon EC2', row)),
    [],
    ['Prices', `${book.title} (${book.id})`],
    ['Region', book.region],
  ])
}

const lines = (service: string, { name, unit, parts, source }: Named): readonly string[][] =>
  parts.map((part) => [
    service,
    name,
    // For machines: a bound as it is.
    partInWords(part, String),
    part.amount ?? 'missing',
    unit,
    ...cells(source),
  ])

const cells = (source: Source | null): string[] =>
  source ? [source.read, source.url, sourceNote(source) ?? ''] : ['', '', '']
