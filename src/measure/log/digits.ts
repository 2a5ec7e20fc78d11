/** Numbers read from bytes. */

const ZERO = 48
const POINT = 46

export const isDigit = (byte = 0): boolean => byte >= ZERO && byte <= ZERO + 9

/** The number that a byte is, which is a digit. */
export const digitOf = (byte: number | undefined): number => (byte as number) - ZERO

/** Durations and sizes are far below: more digits are another thing. */
const MOST_DIGITS = 9

/** Reads one number after another. `end` is where the last one ended. */
export class DigitReader {
  end = 0

  /** The whole number that begins at `at`; -1 where there is none. */
  whole(bytes: Uint8Array, at: number): number {
    let value = 0
    let p = at
    for (; isDigit(bytes[p]); p++) value = value * 10 + digitOf(bytes[p])
    this.end = p
    return p === at || p - at > MOST_DIGITS ? -1 : value
  }

  /**
   * A number with a fraction, in hundredths; -1 where there is none. Logs have two places; a third one
   * rounds up, as billing does.
   */
  hundredths(bytes: Uint8Array, at: number): number {
    const whole = this.whole(bytes, at)
    if (whole < 0 || bytes[this.end] !== POINT) return whole < 0 ? -1 : whole * 100
    let p = this.end + 1
    let value = whole * 100
    let unit = 10
    let isMore = false
    for (; isDigit(bytes[p]); p++) {
      const digit = digitOf(bytes[p])
      value += digit * unit
      if (unit === 0 && digit > 0) isMore = true
      unit = unit === 10 ? 1 : 0
    }
    this.end = p
    return isMore ? value + 1 : value
  }
}
