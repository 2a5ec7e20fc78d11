import { DigitReader } from './digits'
import type { Report } from './report'

const COLON = 58
const SPACE = 32
const TAB = 9
const NEWLINE = 10
const QUOTE = 34
const B = 66
const CAPITAL_D = 68
const CAPITAL_M = 77
const D = 100
const E = 101
const I = 105
const L = 108
const M = 109
const N = 110
const R = 114
const S = 115
const T = 116
const Z = 122

const UUID_LENGTH = 36

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
  let p = from
  if (bytes[p] === COLON && p + UUID_LENGTH + 2 < end && isSeparator(bytes[p + UUID_LENGTH + 2])) {
    p = readUsual(bytes, p + UUID_LENGTH + 2, report)
  }
  for (; p < end; p++) {
    const byte = bytes[p]
    if (byte === NEWLINE || byte === QUOTE) return p
    if (byte === COLON && bytes[p + 1] === SPACE) p = readField(bytes, p, report)
  }
  return end
}

/**
 * The first fields as Lambda itself writes them: known by where their colons are, without a look at each
 * byte. Gives where the rest goes on, which is `at` where they stand in another way.
 */
function readUsual(bytes: Uint8Array, at: number, report: Report): number {
  if (bytes[at] !== TAB || bytes[at + 1] !== CAPITAL_D || bytes[at + 9] !== COLON) return at
  const duration = digits.hundredths(bytes, at + 11)
  const billedAt = digits.end + 3
  if (!isNext(bytes, billedAt, B, 16)) return at
  const billedMs = digits.whole(bytes, billedAt + 18)
  const memoryAt = digits.end + 3
  if (!isNext(bytes, memoryAt, CAPITAL_M, 12)) return at
  if (duration < 0 || billedMs < 0) return at
  report.duration = duration
  report.billedMs = billedMs
  return memoryAt + 12
}

/** Whether a tab, a field that begins so and its colon follow: so many bytes on, on the same line. */
const isNext = (bytes: Uint8Array, tab: number, first: number, length: number): boolean =>
  bytes[tab] === TAB &&
  bytes[tab + 1] === first &&
  bytes[tab + length] === COLON &&
  bytes[tab + length + 1] === SPACE

const isSeparator = (byte: number | undefined) => byte === 9 || byte === SPACE || byte === 92

/** Reads the field whose name ends before the colon. Gives the last byte that it has read. */
function readField(bytes: Uint8Array, colon: number, report: Report): number {
  const last = bytes[colon - 1]
  let at = colon + 2
  while (bytes[at] === SPACE) at++
  if (last === N && isWord(bytes, colon, 'Duration')) {
    const value = digits.hundredths(bytes, at)
    if (value < 0 || !isUnit(bytes, M, S)) return colon
    setDuration(bytes, colon - 9, value, report)
    return digits.end + 1
  }
  const isSize = last === E && bytes[colon - 2] === Z
  if (!isSize && !(last === D && isWord(bytes, colon, 'Used'))) return colon
  const value = digits.whole(bytes, at)
  if (value < 0 || !isUnit(bytes, CAPITAL_M, B)) return colon
  if (isSize) report.memoryMb = value
  else report.usedMb = value
  return digits.end + 1
}

/** ` ms` or ` MB` after the number: without it the number may have been cut. */
const isUnit = (bytes: Uint8Array, first: number, second: number) =>
  bytes[digits.end + 1] === first && bytes[digits.end + 2] === second

function isWord(bytes: Uint8Array, end: number, word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    if (bytes[end - word.length + i] !== word.charCodeAt(i)) return false
  }
  return true
}

/**
 * Which of the durations it is, by the word that ends before `space`: Billed, Init, Restore, Billed
 * Restore, or none of them. A request's id may end there too, in a hexadecimal digit.
 */
function setDuration(bytes: Uint8Array, space: number, value: number, report: Report): void {
  const [before, last] = [bytes[space - 2], bytes[space - 1]]
  const isWordBefore = bytes[space] === SPACE
  if (isWordBefore && last === D && before === E && bytes[space - 3] === L) {
    report.billedMs = Math.ceil(value / 100)
  } else if (isWordBefore && last === T && before === I && bytes[space - 3] === N) {
    report.init = value
  } else if (isWordBefore && last === E && before === R) {
    if (isWord(bytes, space - 8, 'Billed')) report.billedRestore = value
  } else {
    report.duration = value
  }
}
