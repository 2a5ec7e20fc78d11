/** The rows of a query's result, from the ways that AWS hands them out. */
import { isObject } from '../is-object'
import { readTable } from '../table/read-table'
import { areColumns, columnOf, type Row } from './columns'

export interface ResultRow {
  readonly row: Row
  /** As it stands, to be shown where it cannot be read. */
  readonly text: string
}

/** null where the table is of something else. */
export function rowsOfTable(text: string): readonly ResultRow[] | null {
  const [head, ...rest] = readTable(text)
  if (!head || !areColumns(head.values)) return null
  return rest.map(({ values }) => ({
    row: rowOf(head.values.map((title, index) => [title, values[index] ?? ''])),
    text: values.join(', '),
  }))
}

/**
 * A list of objects, as the console saves it; or `aws logs get-query-results`, each row a list of
 * fields with their values. null where the JSON is something else.
 */
export function rowsOfJson(json: unknown): readonly ResultRow[] | null {
  const rows = isObject(json) ? json.results : json
  if (!Array.isArray(rows)) return null
  const read = rows.map((one) => {
    const cells = cellsOf(one)
    return { titles: cells.map(([title]) => title), row: rowOf(cells), text: JSON.stringify(one) }
  })
  return read.some(({ titles }) => areColumns(titles)) ? read : null
}

type Cell = readonly [title: string, value: string]

const rowOf = (cells: readonly Cell[]): Row =>
  Object.fromEntries(
    cells.flatMap(([title, value]) => {
      const column = columnOf(title)
      return column && value.trim() !== '' ? [[column, value.trim()]] : []
    }),
  )

function cellsOf(row: unknown): readonly Cell[] {
  if (Array.isArray(row)) {
    return row.filter(isObject).map(({ field, value }) => [String(field), textOf(value)])
  }
  return Object.entries(isObject(row) ? row : {}).map(([title, value]) => [title, textOf(value)])
}

const textOf = (value: unknown): string => (value === null ? '' : String(value))
