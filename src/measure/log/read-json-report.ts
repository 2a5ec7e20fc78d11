import { DigitReader } from './digits'
import type { Report } from './report'

const COLON = 58
const SPACE = 32
const QUOTE = 34
const BACKSLASH = 92
const OPEN = 123
const CLOSE = 125

/** The metrics of a report are one flat object, of less than this. */
const LONGEST_METRICS = 400

const digits = new DigitReader()

/**
 * Reads the `metrics` of a `platform.report` record of Lambda's JSON log format, written plainly or
 * within a string (`\"durationMs\":12.34`), on one line or several.
 *
 * @param from somewhere within the object
 * @returns where the object ends, or `end` where it goes on; -1 where there is no object
 */
export function readJsonReport(
  bytes: Uint8Array,
  from: number,
  end: number,
  report: Report,
): number {
  let p = from
  const floor = from - LONGEST_METRICS
  while (p >= floor && bytes[p] !== OPEN) p--
  if (p < floor) return -1
  const ceiling = Math.min(end, from + LONGEST_METRICS)
  for (; p < ceiling; p++) {
    const byte = bytes[p]
    if (byte === CLOSE) return p
    if (byte === COLON) p = readField(bytes, p, report)
  }
  return ceiling === end ? end : -1
}

function readField(bytes: Uint8Array, colon: number, report: Report): number {
  let keyEnd = colon
  while (bytes[keyEnd - 1] === SPACE) keyEnd--
  if (bytes[keyEnd - 1] !== QUOTE) return colon
  keyEnd--
  while (bytes[keyEnd - 1] === BACKSLASH) keyEnd--
  let at = colon + 1
  while (bytes[at] === SPACE) at++
  const value = digits.hundredths(bytes, at)
  // An exponent, or a number that was cut.
  if (value < 0 || !isNumberEnd(bytes[digits.end])) return colon
  set(report, keyOf(bytes, keyEnd), value)
  return digits.end - 1
}

/** A comma, a brace, a blank or a line's end. */
const isNumberEnd = (byte: number | undefined) =>
  byte === 44 ||
  byte === CLOSE ||
  byte === SPACE ||
  byte === 10 ||
  byte === 13 ||
  byte === BACKSLASH

const LONGEST_KEY = 32

function keyOf(bytes: Uint8Array, end: number): string {
  const start = bytes.lastIndexOf(QUOTE, end - 1) + 1
  return String.fromCharCode(...bytes.subarray(Math.max(start, end - LONGEST_KEY), end))
}

/** The value is in hundredths, whatever its unit. */
function set(report: Report, key: string, value: number): void {
  switch (key) {
    case 'durationMs':
      report.duration = value
      break
    case 'billedDurationMs':
      report.billedMs = Math.ceil(value / 100)
      break
    case 'memorySizeMB':
      report.memoryMb = Math.ceil(value / 100)
      break
    case 'maxMemoryUsedMB':
      report.usedMb = Math.ceil(value / 100)
      break
    case 'initDurationMs':
      report.init = value
      break
    case 'billedRestoreDurationMs':
      report.billedRestore = value
      break
  }
}
