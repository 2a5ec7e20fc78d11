import { DigitReader } from './digits'
import type { Report } from './report'

const COLON = 58
const SPACE = 32
const TAB = 9
const NEWLINE = 10
const QUOTE = 34
const B = 66
const D = 68
const M = 77
const SMALL_D = 100
const SMALL_E = 101
const SMALL_N = 110

/** Before the first field: a colon, a blank and a UUID. */
const ID_LENGTH = 38

const digits = new DigitReader()

/**
 * Reads `REPORT RequestId: … Duration: 12.34 ms Billed Duration: 100 ms Memory Size: 128 MB …`, its
 * fields in any order, parted by tabs, spaces or the `\t` of a JSON string. Where it ends: at a line's
 * end, or at the quote of the string that it stands in.
 *
 * @param from where the REPORT's marker ends
 * @returns where the report ends; `end` of the bytes where it goes on
 */
export function readTextReport(
  bytes: Uint8Array,
  from: number,
  end: number,
  report: Report,
): number {
  for (let p = readUsual(bytes, from, report); p < end; p++) {
    const byte = bytes[p]
    if (byte === NEWLINE || byte === QUOTE) return p
    if (byte === COLON && bytes[p + 1] === SPACE) p = readField(bytes, p, report)
  }
  return end
}

/**
 * The first fields as Lambda itself writes them: known by where their colons are, without a look at each
 * byte. Gives where the rest goes on, which is `from` where they stand in another way.
 */
function readUsual(bytes: Uint8Array, from: number, report: Report): number {
  const durationAt = from + ID_LENGTH
  if (!isField(bytes, durationAt, D, 9)) return from
  const duration = digits.hundredths(bytes, durationAt + 11)
  const billedAt = digits.end + 3
  if (!isField(bytes, billedAt, B, 16)) return from
  const billedMs = digits.whole(bytes, billedAt + 18)
  const memoryAt = digits.end + 3
  if (!isField(bytes, memoryAt, M, 12)) return from
  report.duration = duration
  report.billedMs = billedMs
  return memoryAt + 12
}

/** Whether a tab and a field that begins so follow, with its colon so many bytes on. */
const isField = (bytes: Uint8Array, tab: number, first: number, length: number): boolean =>
  bytes[tab] === TAB && bytes[tab + 1] === first && bytes[tab + length] === COLON

/** Reads the field whose name ends before the colon. Gives the last byte that it has read. */
function readField(bytes: Uint8Array, colon: number, report: Report): number {
  const last = bytes[colon - 1]
  let at = colon + 2
  while (bytes[at] === SPACE) at++
  if (last === SMALL_N && isWord(bytes, colon, 'Duration')) {
    const value = digits.hundredths(bytes, at)
    if (value < 0 || !isUnit(bytes, 'ms')) return colon
    setDuration(bytes, colon - 9, value, report)
    return digits.end
  }
  const isSize = last === SMALL_E && isWord(bytes, colon, 'Size')
  if (!isSize && !(last === SMALL_D && isWord(bytes, colon, 'Used'))) return colon
  const value = digits.whole(bytes, at)
  if (value < 0 || !isUnit(bytes, 'MB')) return colon
  if (isSize) report.memoryMb = value
  else report.usedMb = value
  return digits.end
}

/** Whether a blank and the unit follow the number: without it the number may have been cut. */
const isUnit = (bytes: Uint8Array, unit: string) => isWord(bytes, digits.end + 3, unit)

function isWord(bytes: Uint8Array, end: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (bytes[end - word.length + i] !== word.charCodeAt(i)) return false
  }
  return true
}

/** Which of the durations it is, by the word that ends before `space`; a plain one has none, or an id there. */
function setDuration(bytes: Uint8Array, space: number, value: number, report: Report): void {
  if (isWord(bytes, space, 'Billed')) report.billedMs = Math.ceil(value / 100)
  else if (isWord(bytes, space, 'Init')) report.init = value
  else if (isWord(bytes, space, 'Billed Restore')) report.billedRestore = value
  else if (!isWord(bytes, space, 'Restore')) report.duration = value
}
