import { digitOf, isDigit } from './digits'

/**
 * Milliseconds since 1970 of `2026-09-01T12:00:00` (or with a blank in place of the T), taken as UTC as
 * Lambda's logs are, to the second; -1 where the bytes are something else.
 */
export function epochMs(bytes: Uint8Array, at: number): number {
  const year = digits(bytes, at, 4)
  const month = digits(bytes, at + 5, 2)
  const day = digits(bytes, at + 8, 2)
  const hour = digits(bytes, at + 11, 2)
  const minute = digits(bytes, at + 14, 2)
  const second = digits(bytes, at + 17, 2)
  if (Math.min(year, month, day, hour, minute, second) < 0) return -1
  return (((daysTo(year, month, day) * 24 + hour) * 60 + minute) * 60 + second) * 1000
}

/** The number that so many digits make; -1 where there are fewer. */
export function digits(bytes: Uint8Array, at: number, length: number): number {
  let value = 0
  for (let i = 0; i < length; i++) {
    if (!isDigit(bytes[at + i])) return -1
    value = value * 10 + digitOf(bytes[at + i])
  }
  return value
}

/** Days from 1970-01-01: years are counted from March, so that a leap day ends one. */
function daysTo(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year
  const fromMarch = (month + 9) % 12
  const leaps = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leaps + Math.floor((153 * fromMarch + 2) / 5) + day - 1 - 719_468
}
