/** The number at the start of what a person typed, exactly, and the word that follows it. */
import type { DecimalText } from '../../engine/scenario'

const LONGEST_TYPED = 40
const MOST_DIGITS = 16
const MOST_DECIMALS = 12

/** `digits × 10^-decimals`. */
export interface Exact {
  readonly digits: bigint
  readonly decimals: number
}

export interface Unread {
  readonly ok: false
  /** What is wrong with the text and what to write instead, as sentences. */
  readonly says: string
}

export interface TypedNumber {
  readonly ok: true
  readonly number: Exact
  /** What follows the number, in small letters, without spaces at its ends. */
  readonly rest: string
}

const INVISIBLE = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g
const END_OF_FIGURES = /[^\d., ]|$/
const EXPONENT = /^e([+-]?\d{1,2})(?!\d)/i
const NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.(\d*))?$/
const NEGATIVE = /^[-\u2010-\u2015\u2212] ?[$\d.]/

/**
 * Splits typed text into an exact number and what follows it. Commas and spaces group by three, a
 * point starts the decimals, `1e6` is a million. `examples` ends the message where there is no number.
 */
export function typedNumber(text: string, examples: string): TypedNumber | Unread {
  if (text.length > LONGEST_TYPED) return unread(`Write at most ${LONGEST_TYPED} characters.`)
  const clean = text.replace(INVISIBLE, '').replace(/\s/gu, ' ').trim()
  if (clean === '') return unread(`Write a number: ${examples}.`)
  if (NEGATIVE.test(clean)) return unread(`“${clean}” is below 0. Write 0 or more.`)

  const figures = clean.slice(0, clean.search(END_OF_FIGURES)).trim()
  const after = clean.slice(figures.length)
  const exponent = EXPONENT.exec(after)
  const plain = plainNumber(figures)
  if (plain === null || /^['_\d]/.test(after.trim())) {
    return unread(`${complaint(clean, figures)} Write ${examples}.`)
  }
  return {
    ok: true,
    number: exponent ? shifted(plain, Number(exponent[1])) : plain,
    rest: after
      .slice(exponent?.[0].length ?? 0)
      .trim()
      .toLowerCase(),
  }
}

export const unread = (says: string): Unread => ({ ok: false, says })

function plainNumber(figures: string): Exact | null {
  const match = NUMBER.exec(figures)
  if (!match || !/\d/.test(figures)) return null
  const whole = (match[1] ?? '').replace(/[, ]/g, '')
  const decimals = match[2] ?? ''
  return { digits: BigInt(whole + decimals), decimals: decimals.length }
}

function complaint(typed: string, figures: string): string {
  return /[.,]\d/.test(figures)
    ? `In “${typed}” points and commas do not stand as in 1,234.5.`
    : `“${typed}” is not a number.`
}

/** A number times a power of ten. */
function shifted({ digits, decimals }: Exact, power: number): Exact {
  return power > decimals
    ? { digits: digits * 10n ** BigInt(power - decimals), decimals: 0 }
    : { digits, decimals: decimals - power }
}

export function product(a: Exact, b: Exact): Exact {
  return { digits: a.digits * b.digits, decimals: a.decimals + b.decimals }
}

/** The exact number that plain decimal text, ours and known to be good, stands for. */
export function exactly(text: DecimalText): Exact {
  const [whole, decimals = ''] = text.split('.') as [string, string?]
  return { digits: BigInt(whole + decimals), decimals: decimals.length }
}

/** The number as canonical decimal text; a message where it has too many digits or decimals. */
export function amountOf({ digits, decimals }: Exact): { ok: true; amount: DecimalText } | Unread {
  const padded = digits.toString().padStart(decimals + 1, '0')
  const whole = padded.slice(0, padded.length - decimals)
  const fraction = padded.slice(padded.length - decimals).replace(/0+$/, '')
  if (whole.length > MOST_DIGITS) {
    return unread(`That is too large: at most ${MOST_DIGITS} digits before the point.`)
  }
  if (fraction.length > MOST_DECIMALS) {
    return unread(`That is too fine: at most ${MOST_DECIMALS} digits after the point.`)
  }
  return { ok: true, amount: fraction === '' ? whole : `${whole}.${fraction}` }
}
