/** Functions from the rows of a spreadsheet. */
import { firstCharacters } from '../../engine/first-characters'
import { type Duration, type LambdaFunction, PERIODS, type Period } from '../../engine/scenario'
import { readTable, type TableRow } from '../../measure/table/read-table'
import { newFunction } from '../../scenario/defaults'
import { LIMITS } from '../../scenario/limits'
import { newTrigger } from '../choices'
import { averageDuration, memory, requestRate } from '../field-kinds'
import { ENGLISH, type Signs } from '../notation/signs'
import { inOneNotation } from '../notation/signs-of-table'
import { writeFigures } from '../notation/write-figures'
import { readTrigger } from './read-trigger'

interface UnreadRow {
  /** In the text, from 1. */
  readonly line: number
  readonly says: string
}

export interface FunctionRows {
  readonly functions: readonly LambdaFunction[]
  readonly unread: readonly UnreadRow[]
  /** In which notation its numbers were read, where they could mean others; else empty. */
  readonly readAs: string
}

type Column = 'name' | 'requests' | 'durationMs' | 'memoryMb' | 'trigger'

/** What heads a column, by how its title begins; this is also their order where there is no header. */
const TITLES: readonly (readonly [Column, RegExp])[] = [
  ['name', /^(name|function)\b/i],
  ['requests', /^(requests|invocations|calls|count)\b/i],
  ['durationMs', /^(duration|time|ms)\b/i],
  ['memoryMb', /^(memory|mb)\b/i],
  ['trigger', /^trigger\b/i],
]

/** The columns that hold numbers. */
const NUMBERS: readonly Column[] = ['requests', 'durationMs', 'memoryMb']

const SAYS = 'Numbers are read as in 1,234.5.'

interface Header {
  /** Where each column is; -1 where there is none. */
  readonly at: (column: Column) => number
  /** That the title of the requests names. */
  readonly per: Period
}

/**
 * The rows that can be read, and of each other one where it is and why. All numbers are read in one
 * notation: the one that they show, or else the reader's.
 */
export function readFunctionRows(text: string, reader: Signs = ENGLISH): FunctionRows {
  const rows = readTable(text)
  const titled = rows[0] && headerOf(rows[0])
  const header = titled ?? NO_HEADER
  const places = NUMBERS.map(header.at)
  const table = inOneNotation(titled ? rows.slice(1) : rows, places, reader)
  const functions: LambdaFunction[] = []
  const unread: UnreadRow[] = []
  for (const row of table.rows) {
    const read = functionOf(row, header)
    if (typeof read === 'string') unread.push({ line: row.line, says: read })
    else if (functions.length < LIMITS.functions) functions.push(read)
    else
      unread.push({ line: row.line, says: `A scenario has at most ${LIMITS.functions} functions.` })
  }
  const readAs = table.isDoubtful ? writeFigures(SAYS, table.signs) : ''
  return { functions, unread, readAs }
}

const NO_HEADER: Header = {
  at: (column) => TITLES.findIndex(([title]) => title === column),
  per: 'month',
}

function headerOf({ values }: TableRow): Header | null {
  const columns = values.map((value) => TITLES.find(([, begins]) => begins.test(value.trim()))?.[0])
  const known = columns.filter((column) => column !== undefined)
  if (known.length < 2) return null
  const title = values[columns.indexOf('requests')] ?? ''
  return {
    at: (column) => columns.indexOf(column),
    per: PERIODS.find((period) => title.toLowerCase().includes(period)) ?? 'month',
  }
}

/** What is wrong with the row, where it cannot be read. */
function functionOf({ values }: TableRow, { at, per }: Header): LambdaFunction | string {
  const cell = (column: Column) => values[at(column)]?.trim() ?? ''
  const start = newFunction()
  const none: Duration = start.duration
  const requests = requestRate.read(cell('requests'), { count: '0', per })
  if (!requests.ok) return `Requests: ${requests.says}`
  const duration = averageDuration.read(cell('durationMs'), none)
  if (!duration.ok) return `Duration: ${duration.says}`
  const size = cell('memoryMb') === '' ? null : memory.read(cell('memoryMb'), start.memoryMb)
  if (size && !size.ok) return `Memory: ${size.says}`
  const trigger = cell('trigger') === '' ? 'direct' : readTrigger(cell('trigger'))
  if (trigger === null) return `Trigger: “${cell('trigger')}” is not known.`
  return {
    ...start,
    name: firstCharacters(cell('name') || start.name, LIMITS.functionNameLength),
    requests: requests.value,
    duration: duration.value,
    memoryMb: size?.value ?? start.memoryMb,
    trigger: newTrigger(trigger),
  }
}
