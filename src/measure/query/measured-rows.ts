/** What the rows of a query's result come to. */
import type { Bin } from '../durations'
import { epochMs } from '../log/epoch-ms'
import { FunctionCounts } from '../log/function-counts'
import { Report } from '../log/report'
import { byNameAndMemory, type MeasuredFunction, type Measurement } from '../measured-function'
import type { Row } from './columns'
import type { ResultRow } from './read-rows'

const SHOWN = 5

/** Each row a request, or many requests of about one duration. */
export function measuredRows(rows: readonly ResultRow[]): Measurement {
  const counts = new Map<string, FunctionCounts>()
  const gathered = new Map<string, MeasuredFunction>()
  const times: number[] = []
  const unread: string[] = []
  for (const { row, text } of rows) {
    const isRequest = row.requests === undefined
    const isRead = isRequest ? countRequest(row, counts) : gather(row, gathered)
    if (isRead) times.push(...timesOf(row))
    else unread.push(text)
  }
  const single = [...counts.values()]
  return {
    functions: [...gathered.values(), ...single.map((one) => one.all())].sort(byNameAndMemory),
    span: spanOf(times),
    unread: { count: unread.length, first: unread.slice(0, SHOWN) },
    provisioned: 0,
    limited: single.reduce((sum, { limited }) => sum + limited, 0),
  }
}

/** A number that is not negative and that can be counted; NaN where the row has none. */
const numberOf = (text: string | undefined): number => {
  const value = text === undefined ? Number.NaN : Number(text.replace(/(?<=\d),(?=\d{3})/g, ''))
  return value >= 0 && value <= Number.MAX_SAFE_INTEGER ? value : Number.NaN
}

const nameOf = ({ log, function: name }: Row): string =>
  (name ?? log ?? '').split('/aws/lambda/').at(-1) ?? ''

/** CloudWatch gives sizes in bytes, a million of them to the MB. */
const megabytes = (text: string | undefined): number => {
  const size = numberOf(text)
  return size >= 1e6 ? Math.round(size / 1e6) : Math.round(size)
}

const hundredthsOf = (text: string | undefined): number => Math.round(numberOf(text) * 100)

function countRequest(row: Row, counts: Map<string, FunctionCounts>): boolean {
  const report = new Report()
  report.duration = hundredthsOf(row.duration)
  report.billedMs = Math.round(numberOf(row.billedduration))
  report.memoryMb = megabytes(row.memorysize)
  report.usedMb = megabytes(row.maxmemoryused)
  report.init = hundredthsOf(row.initduration) || 0
  if (!report.isWhole) return false
  const key = `${report.memoryMb} ${nameOf(row)}`
  const fn = counts.get(key) ?? new FunctionCounts(nameOf(row), report.memoryMb)
  counts.set(key, fn)
  fn.add(report)
  return true
}

function gather(row: Row, gathered: Map<string, MeasuredFunction>): boolean {
  const bin = binOfRow(row)
  const memoryMb = megabytes(row.memorymb)
  const coldStarts = numberOf(row.coldstarts) || 0
  if (!bin || !(memoryMb > 0) || !Number.isInteger(coldStarts) || coldStarts > bin.count)
    return false
  const name = nameOf(row)
  const key = `${memoryMb} ${name}`
  const before = gathered.get(key) ?? { ...NOTHING, name, memoryMb }
  const usedMb = megabytes(row.usedmb)
  const billedMs = numberOf(row.billedms)
  gathered.set(key, {
    ...before,
    requests: before.requests + bin.count,
    durations: [...before.durations, bin],
    coldStarts: before.coldStarts + coldStarts,
    initSum: before.initSum + (hundredthsOf(row.initms) || 0),
    usedMb: usedMb >= 0 ? Math.max(usedMb, before.usedMb ?? 0) : before.usedMb,
    billedMs: billedMs >= 0 ? Math.round(billedMs) + (before.billedMs ?? 0) : before.billedMs,
  })
  return true
}

const NOTHING: Omit<MeasuredFunction, 'name' | 'memoryMb'> = {
  requests: 0,
  durations: [],
  coldStarts: 0,
  initSum: 0,
  usedMb: null,
  billedMs: null,
  outcomes: null,
}

/** null where the sums cannot be of so many requests: then they are of something else. */
function binOfRow(row: Row): Bin | null {
  const count = numberOf(row.requests)
  const at100 = Math.round(numberOf(row.billedat100ms))
  const at1 = Math.round(numberOf(row.billedat1ms))
  const bin = {
    count,
    hundreds: at100 / 100,
    ms: at100 - at1,
    hundredths: at1 * 100 - hundredthsOf(row.durationms),
  }
  const { hundreds, ms, hundredths } = bin
  const isPossible =
    Number.isInteger(count) &&
    count > 0 &&
    Number.isInteger(hundreds) &&
    hundreds >= count &&
    hundreds <= 9000 * count &&
    isRemainder(ms, count) &&
    isRemainder(hundredths, count)
  return isPossible ? bin : null
}

const isRemainder = (sum: number, count: number) => sum >= 0 && sum <= 99 * count

function timesOf({ firstms, lastms, timestamp }: Row): readonly number[] {
  const written = timestamp === undefined ? Number.NaN : timeOf(timestamp)
  return [numberOf(firstms), numberOf(lastms), written].map(Math.round).filter((time) => time > 0)
}

/** `2026-09-01 12:00:00.000`, or milliseconds since 1970. */
function timeOf(text: string): number {
  if (!text.includes('-')) return numberOf(text)
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0))
  return epochMs(bytes, 0)
}

function spanOf(times: readonly number[]): Measurement['span'] {
  if (times.length === 0) return null
  const least = (a: number, b: number) => Math.min(a, b)
  const most = (a: number, b: number) => Math.max(a, b)
  return { from: times.reduce(least), to: times.reduce(most) }
}
