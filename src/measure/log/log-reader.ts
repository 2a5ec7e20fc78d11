import { byNameAndMemory, type Measurement } from '../measured-function'
import { MARK_LENGTH, MarkFinder } from './find-marks'
import { FunctionCounts } from './function-counts'
import { FunctionName } from './function-name'
import { LONGEST_PREFIX, type Prefix, prefixBefore } from './prefix'
import { readJsonReport } from './read-json-report'
import { readTextReport } from './read-text-report'
import { Report } from './report'

/** A report, and what follows it on its line, is shorter than this. */
const LONGEST_REPORT = 1024

/** As many of the lines that could not be read are shown. */
const SHOWN = 5
const SHOWN_LENGTH = 300

const NEWLINE = 10
const QUOTE = 34

/**
 * Reads the REPORTs of a log as its bytes come, in pieces of any size: plain, with times and streams in
 * front, within JSON or CSV, and the `platform.report` records of the JSON log format. Needs the same memory
 * however long the log is.
 */
export class LogReader {
  readonly #marks = new MarkFinder()
  readonly #name = new FunctionName()
  /** By name, then by memory. */
  readonly #functions = new Map<string, Map<number, FunctionCounts>>()
  readonly #unread: string[] = []
  #unreadCount = 0
  #provisioned = 0
  #first = Number.POSITIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY
  #current: FunctionCounts | null = null
  /** What was read already but may be needed yet, followed by the next piece. */
  #bytes = new Uint8Array(1 << 16)
  #kept = 0
  /** Where to look on, within #bytes. */
  #from = 0

  read(piece: Uint8Array): void {
    const end = this.#kept + piece.length
    if (end > this.#bytes.length) this.#grow(end)
    this.#bytes.set(piece, this.#kept)
    this.#scan(end, false)
    const keep = Math.max(0, Math.min(this.#from, end) - LONGEST_PREFIX)
    this.#bytes.copyWithin(0, keep, end)
    this.#kept = end - keep
    this.#from -= keep
  }

  /** What all that was read comes to. */
  end(): Measurement {
    // What is left of earlier pieces is not behind the last one.
    this.#bytes.fill(0, this.#kept)
    this.#scan(this.#kept, true)
    const functions = [...this.#functions.values()].flatMap((named) => [...named.values()])
    const hasTimes = this.#first <= this.#last
    return {
      functions: functions.map((one) => one.all()).sort(byNameAndMemory),
      span: hasTimes ? { from: this.#first, to: this.#last } : null,
      unread: { count: this.#unreadCount, first: this.#unread },
      provisioned: this.#provisioned,
      limited: functions.reduce((sum, { limited }) => sum + limited, 0),
    }
  }

  #grow(size: number): void {
    const grown = new Uint8Array(size * 2)
    grown.set(this.#bytes.subarray(0, this.#kept))
    this.#bytes = grown
  }

  /** Up to the last report that is surely whole: one that reaches the end may go on in the next piece. */
  #scan(end: number, isLast: boolean): void {
    const sure = isLast ? end : end - LONGEST_REPORT
    const marks = this.#marks
    while (marks.next(this.#bytes, this.#from, end)) {
      if (marks.at > sure) {
        this.#from = marks.at
        return
      }
      this.#from = this.#readMark(marks.at, end)
    }
    this.#from = Math.max(this.#from, end - MARK_LENGTH + 1)
  }

  /** Where to look on. */
  #readMark(at: number, end: number): number {
    const after = at + MARK_LENGTH
    if (this.#marks.mark === 'group') {
      this.#name.inherit(this.#bytes, after + 'lambda'.length)
      return after
    }
    if (this.#marks.mark === 'provisioned') {
      this.#provisioned++
      return after
    }
    const isRecord = this.#marks.mark === 'record'
    const ceiling = Math.min(end, at + LONGEST_REPORT)
    const read = isRecord ? readJsonReport : readTextReport
    const report = new Report()
    const to = Math.max(after, read(this.#bytes, after, ceiling, report))
    if (report.isWhole) {
      const isQuoted = this.#bytes[at - 1] === QUOTE && !isRecord
      this.#count(report, prefixBefore(this.#bytes, at, isQuoted), to)
    } else this.#reject(at, to)
    return to
  }

  #count(report: Report, { time, nameAt }: Prefix, to: number): void {
    if (time >= 0) {
      this.#first = Math.min(this.#first, time)
      this.#last = Math.max(this.#last, time)
    }
    this.#name.read(this.#bytes, nameAt, to)
    this.#functionOf(this.#name.text, report.memoryMb).add(report)
  }

  #functionOf(name: string, memoryMb: number): FunctionCounts {
    const current = this.#current
    if (current && current.memoryMb === memoryMb && current.name === name) return current
    const named = this.#functions.get(name) ?? new Map<number, FunctionCounts>()
    const found = named.get(memoryMb) ?? new FunctionCounts(name, memoryMb)
    this.#functions.set(name, named.set(memoryMb, found))
    this.#current = found
    return found
  }

  #reject(at: number, to: number): void {
    this.#unreadCount++
    if (this.#unread.length >= SHOWN) return
    let start = at
    while (start > 0 && at - start < LONGEST_PREFIX && this.#bytes[start - 1] !== NEWLINE) start--
    const line = this.#bytes.subarray(start, Math.min(to, start + SHOWN_LENGTH))
    this.#unread.push(asText(line))
  }
}

/** ASCII is all that a report has; what else there is shows as a dot. */
const asText = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) =>
    byte < 32 || byte > 126 ? (byte === 9 ? '\t' : '·') : String.fromCharCode(byte),
  ).join('')
