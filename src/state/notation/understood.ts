import { type ReadFigure, readFigure } from './read-figure'
import type { Signs } from './signs'

/** The typed text with a point before the decimals and nothing between thousands; as typed where it holds no number. */
export function canonicalOf(typed: string, signs: Signs): string {
  const read = readFigure(typed, signs)
  return read ? ungroupedText(read, '.') : typed
}

/** What was understood, in words, where the text could mean another number or is in another notation. */
export function readAsOf(typed: string, signs: Signs): string {
  const read = readFigure(typed, signs)
  if (!read || read.doubtful === '') return ''
  const text = ungroupedText(read, signs.decimal).trim()
  const role = read.decimals === undefined ? 'groups thousands' : 'starts the decimals'
  return `Read as ${text}: the ${NAMES[read.doubtful] ?? 'sign'} ${role}.`
}

const NAMES: { readonly [sign: string]: string } = { '.': 'point', ',': 'comma' }

/** The same number without a sign that could mean something else. */
export function ungroupedText(
  { before, whole, decimals, after }: ReadFigure,
  sign: string,
): string {
  return `${before}${whole}${decimals === undefined ? '' : `${sign}${decimals}`}${after}`
}
