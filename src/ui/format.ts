/**
 * How figures are written, in the reader's notation. They come as decimal text and are rounded here, for
 * the eye only; nothing passes through a double. The dollar stands before its amount in every notation,
 * as in the English words around it.
 */
import type { DecimalText } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'
import { written } from '../state/notation-store'
import { toPlaces, toThreeDigits } from './to-places'

const dollars = (figure: string) =>
  written(figure.startsWith('-') ? `\u2212$${figure.slice(1)}` : `$${figure}`)

const isBelowCent = (usd: DecimalText) => /^-?0\.00/.test(usd) && /[1-9]/.test(usd)

/** To the cent, half up; below a cent its first three digits. */
export function money(usd: DecimalText): string {
  return dollars(isBelowCent(usd) ? toThreeDigits(usd) : toPlaces(usd, 2, 2))
}

/** Every digit there is, and at least the cents. */
export const exactMoney = (usd: DecimalText): string => dollars(withCents(cutFigure(usd)))

/** Every digit that was worked out, for copying: what has no last digit has 64. */
export const copiedMoney = (usd: DecimalText): string => dollars(withCents(withThousands(usd)))

const withCents = (text: string) => {
  const [whole, decimals = ''] = text.split('.')
  return `${whole}.${decimals.padEnd(2, '0')}`
}

/** A quotient has this many digits when it has no last one. */
const MOST_DIGITS = 60

/** Every digit there is, with thousands; what has no last digit is cut: `34.722…`. */
export const figure = (value: DecimalText): string => written(cutFigure(value))

function cutFigure(value: DecimalText): string {
  const isEndless = value.replace(/^-?[0.]+|[-.]/g, '').length >= MOST_DIGITS
  const text = withThousands(value)
  return isEndless ? `${/^[^.]*\.0*\d{3}/.exec(text)?.[0] ?? text}…` : text
}

/** To so many decimals at most, half up. */
export const rounded = (value: DecimalText, decimals: number): string =>
  written(toPlaces(value, decimals))

/** To two decimals or three digits, whichever says more: where a figure gives an idea. */
export const about = (value: DecimalText): string => written(toThreeDigits(value))

/** Of what is given in per cent. Nothing that is there is called nothing. */
export function percent(value: DecimalText, decimals: 0 | 1): string {
  const least = decimals === 0 ? '1' : '0.1'
  const figures = toPlaces(value, decimals, decimals)
  const isNothing = /^[0.]+$/.test(figures) && /[1-9]/.test(value)
  return written(isNothing ? `<\u00a0${least}\u00a0%` : `${figures}\u00a0%`)
}

/** `1 request`, `2 requests`. */
export const plural = (value: DecimalText, noun: string): string =>
  value === '1' ? noun : `${noun}s`
