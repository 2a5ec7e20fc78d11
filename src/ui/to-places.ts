import type { DecimalText } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'

/**
 * Decimal text to so many decimals, half away from zero, with its thousands set apart; `least` decimals
 * are there where they are zeros too. As `Intl.NumberFormat` has it in English, which takes 15 ms on a
 * fast machine to be asked for the first time: more than all else that a total waits for.
 */
export function toPlaces(value: DecimalText, most: number, least = 0): string {
  if (value.startsWith('-')) return `-${toPlaces(value.slice(1), most, least)}`
  const [whole = '', decimals = ''] = value.split('.')
  const isUp = decimals.charAt(most) >= '5'
  const kept = decimals.slice(0, most)
  const digits = `${BigInt(whole + kept) + BigInt(isUp)}`.padStart(kept.length + 1, '0')
  const point = digits.length - kept.length
  const shown = digits.slice(point).replace(/0+$/, '').padEnd(least, '0')
  return withThousands(digits.slice(0, point)) + (shown && `.${shown}`)
}

/** Below 1 its first three digits, else two decimals at most. */
export function toThreeDigits(value: DecimalText): string {
  const zeros = /^-?0\.(0*)/.exec(value)?.[1]
  return toPlaces(value, zeros === undefined ? 2 : zeros.length + 3)
}
