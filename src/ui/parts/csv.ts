import { oneDirection } from './one-direction'

/** A spreadsheet would run a text that begins so. */
const A_FORMULA = /^[\s]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/

/** What a spreadsheet takes for a number is no formula. */
const A_NUMBER = /^\d+(\.\d+)?$/

/** Rows for a spreadsheet, by RFC 4180, and so that it runs none of them. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')

function cell(given: string): string {
  const text = oneDirection(given)
  const safe = A_FORMULA.test(text) && !A_NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** Of such a file: a spreadsheet takes what has no mark at its beginning for another alphabet. */
export const CSV_TYPE = 'text/csv;charset=utf-8'
export const CSV_MARK = '\ufeff'
