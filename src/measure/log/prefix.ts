/** What stands before a REPORT on its line: when it was written, and of which function. */
import { isDigit } from './digits'
import { digits, epochMs } from './epoch-ms'

const NEWLINE = 10
const OPEN = 123
const SLASH = 47

/** A prefix is shorter than this: a time, a log group, a stream, an event's number. */
export const LONGEST_PREFIX = 400

const EPOCH_DIGITS = 13

export interface Prefix {
  /** Milliseconds since 1970; -1 where the line does not say. */
  readonly time: number
  /** Where the function's name begins, after `/aws/lambda/`; -1 where there is none. */
  readonly nameAt: number
}

/**
 * Walks back from a report.
 *
 * @param acrossLines whether an object of several lines is around the report
 */
export function prefixBefore(bytes: Uint8Array, end: number, acrossLines: boolean): Prefix {
  const floor = end - LONGEST_PREFIX
  const stop = acrossLines ? OPEN : NEWLINE
  let time = -1
  let nameAt = -1
  let run = 0
  let p = end - 1
  for (; p >= floor && bytes[p] !== stop; p--) {
    if (isDigit(bytes[p])) {
      run++
      continue
    }
    // The time nearest to the report counts.
    if (time < 0) time = timeAt(bytes, p + 1, run)
    run = 0
    if (bytes[p] === SLASH && isGroup(bytes, p)) nameAt = p + 1
  }
  return { time: time < 0 ? timeAt(bytes, p + 1, run) : time, nameAt }
}

/** The time that so many digits are or begin; -1 where they are none of one. */
function timeAt(bytes: Uint8Array, at: number, run: number): number {
  if (run === EPOCH_DIGITS && bytes[at] === 49) return digits(bytes, at, run)
  return bytes[at + 4] === 45 ? epochMs(bytes, at) : -1
}

/** Whether `/aws/lambda/` ends in this slash. */
export const isGroup = (bytes: Uint8Array, slash: number): boolean =>
  bytes[slash] === SLASH &&
  bytes[slash - 1] === 97 &&
  bytes[slash - 2] === 100 &&
  bytes[slash - 3] === 98 &&
  bytes[slash - 4] === 109 &&
  bytes[slash - 5] === 97 &&
  bytes[slash - 6] === 108 &&
  bytes[slash - 7] === SLASH
