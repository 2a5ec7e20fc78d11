/** The columns that a query's result may have. Athena writes them in small letters. */
const COLUMNS = [
  'log',
  'function',
  'memorymb',
  'requests',
  'durationms',
  'billedat1ms',
  'billedat100ms',
  'billedms',
  'coldstarts',
  'initms',
  'usedmb',
  'firstms',
  'lastms',
  // What CloudWatch itself makes of a REPORT line: a row a request.
  'timestamp',
  'duration',
  'billedduration',
  'memorysize',
  'maxmemoryused',
  'initduration',
] as const

export type Column = (typeof COLUMNS)[number]
export type Row = Partial<Readonly<Record<Column, string>>>

const isColumn = (name: string): name is Column => COLUMNS.some((column) => column === name)

export const columnOf = (title: string): Column | null => {
  const name = title.trim().replace(/^@/, '').toLowerCase()
  return isColumn(name) ? name : null
}

/** Whether these are the columns of a histogram, or of a row a request. */
export function areColumns(titles: readonly string[]): boolean {
  const has = (column: Column) => titles.some((title) => columnOf(title) === column)
  return (
    (has('requests') && has('durationms') && has('memorymb')) ||
    (has('duration') && has('memorysize'))
  )
}
