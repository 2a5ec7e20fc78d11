import { readFigure } from './read-figure'
import type { Signs } from './signs'
import { ungroupedText } from './understood'

interface Row {
  readonly values: readonly string[]
}

export interface ReadTable<R extends Row> {
  /** Its numbers in the reader's notation, without a sign that could mean something else. */
  readonly rows: readonly R[]
  /** Whether some number could have meant another, or is in another notation. */
  readonly isDoubtful: boolean
  /** How its numbers were read. */
  readonly signs: Signs
}

/**
 * The rows of a pasted table, with numbers in the given columns. They decide together: where one can
 * only be read one way, all are read that way; where none can, or where they differ, each is read in
 * the reader's notation.
 */
export function inOneNotation<R extends Row>(
  rows: readonly R[],
  columns: readonly number[],
  reader: Signs,
): ReadTable<R> {
  const found = rows.flatMap(({ values }) =>
    columns.map((column) => readFigure(values[column] ?? '', reader)),
  )
  const sure = new Set(found.flatMap((read) => (read?.surely ? [read.surely] : [])))
  const [decimal] = sure
  const signs =
    sure.size === 1 && decimal ? { ...reader, decimal, group: GROUPS[decimal] ?? '' } : reader
  const rewritten = (value: string, at: number) => {
    const read = columns.includes(at) ? readFigure(value, signs) : null
    return read ? ungroupedText(read, reader.decimal) : value
  }
  return {
    rows: rows.map((row) => ({ ...row, values: row.values.map(rewritten) })),
    isDoubtful: found.some((read) => read !== null && read.doubtful !== ''),
    signs,
  }
}

const GROUPS: { readonly [decimal: string]: string } = { '.': ',', ',': '.' }
