/** What stands before a REPORT on its line: when it was written, and of which function. */
import { epochMs, TIME_LENGTH } from './epoch-ms'

const NEWLINE = 10
const OPEN = 123
const SLASH = 47

/** A prefix is shorter than this: a time, a log group, a stream, an event's number. */
export const LONGEST_PREFIX = 400

const EPOCH_DIGITS = 13

/** Walks back from a report. `time` and `nameAt` are of the last prefix that was read. */
export class Prefix {
  /** Milliseconds since 1970; -1 where the line does not say. */
  time = -1
  /** Where the function's name begins, after `/aws/lambda/`; -1 where there is none. */
  nameAt = -1

  /** @param acrossLines whether an object of several lines is around the report */
  read(bytes: Uint8Array, end: number, acrossLines: boolean): void {
    this.time = -1
    this.nameAt = -1
    const floor = Math.max(0, end - LONGEST_PREFIX)
    const stop = acrossLines ? OPEN : NEWLINE
    let run = 0
    let p = end - 1
    for (; p >= floor && bytes[p] !== stop; p--) {
      const byte = bytes[p] as number
      if (byte >= 48 && byte <= 57) {
        run++
        continue
      }
      if (run > 0) this.#digitsAt(bytes, p + 1, run)
      run = 0
      if (byte === SLASH && isGroup(bytes, p)) this.nameAt = p + 1
    }
    if (run > 0) this.#digitsAt(bytes, p + 1, run)
  }

  /** The time nearest to the report counts: a run of digits may begin one. */
  #digitsAt(bytes: Uint8Array, at: number, run: number): void {
    if (this.time >= 0) return
    if (run === EPOCH_DIGITS && bytes[at] === 49) this.time = epochDigits(bytes, at)
    else if (run === 4 && bytes[at + 4] === 45 && at + TIME_LENGTH <= bytes.length) {
      this.time = epochMs(bytes, at)
    }
  }
}

function epochDigits(bytes: Uint8Array, at: number): number {
  let value = 0
  for (let i = 0; i < EPOCH_DIGITS; i++) value = value * 10 + (bytes[at + i] as number) - 48
  return value
}

/** Whether `/aws/lambda/` ends in this slash. */
export const isGroup = (bytes: Uint8Array, slash: number): boolean =>
  bytes[slash - 1] === 97 &&
  bytes[slash - 2] === 100 &&
  bytes[slash - 3] === 98 &&
  bytes[slash - 4] === 109 &&
  bytes[slash - 5] === 97 &&
  bytes[slash - 6] === 108 &&
  bytes[slash - 7] === SLASH
