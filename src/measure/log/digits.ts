/** Numbers read from bytes. */

const ZERO = 48
const POINT = 46

const isDigit = (byte: number | undefined): byte is number =>
  byte !== undefined && byte >= ZERO && byte <= ZERO + 9

/** Durations and sizes are far below: more digits are another thing. */
const MOST_DIGITS = 9

/** Reads one number after another. `end` is where the last one ended. */
export class DigitReader {
  end = 0

  /** The whole number that begins at `at`; -1 where there is none. */
  whole(bytes: Uint8Array, at: number): number {
    let value = 0
    let p = at
    for (let byte = bytes[p]; isDigit(byte); byte = bytes[++p]) value = value * 10 + byte - ZERO
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
    for (let byte = bytes[p]; isDigit(byte); byte = bytes[++p]) {
      if (unit >= 1) value += (byte - ZERO) * unit
      else if (byte !== ZERO) isMore = true
      unit = unit === 10 ? 1 : 0
    }
    this.end = p
    return isMore ? value + 1 : value
  }
}
