/** The number in a typed text, in whichever notation it is. */
import { withPlainSigns } from './plain-signs'
import type { Signs } from './signs'

export interface ReadFigure {
  /** What stands around the number: a dollar sign, a unit. */
  readonly before: string
  readonly after: string
  readonly whole: string
  readonly decimals: string | undefined
  /** The sign in it that could mean something else, or is not the reader's; empty without one. */
  readonly doubtful: string
  /** The sign before the decimals, where the text can only be read so; else empty. */
  readonly surely: string
}

const PARTS = /^([^\d.,٫]*)([.,٫]?\d(?:[\d.,'٫ ]*[\d.,٫])?)(.*)$/s

/** Longer texts hold no number that a field takes. */
const MOST_LETTERS = 100

/**
 * Reads a text that holds a number. What can only mean one number means that. A sign that may group
 * thousands as well as start decimals, as in `1,234`, does what it does in the reader's notation, and
 * where that does not use it, what it does in English. null: there is no number, or its signs do not fit.
 */
export function readFigure(text: string, signs: Signs): ReadFigure | null {
  if (text.length > MOST_LETTERS) return null
  const [, before = '', figure = '', after = ''] = PARTS.exec(withPlainSigns(text)) ?? []
  const last = /[^\d](?=\d*$)/.exec(figure)?.[0]
  if (figure === '') return null
  const around = { before, after }
  if (last === undefined) {
    return { ...around, whole: figure, decimals: undefined, doubtful: '', surely: '' }
  }
  const own = { decimal: withPlainSigns(signs.decimal), group: withPlainSigns(signs.group) }
  const grouped = asGroups(figure, last)
  const decimal = asDecimals(figure, last, own.group)
  const isBoth = grouped !== null && decimal !== null
  const isDecimal = isBoth ? isDecimalSign(last, own) : decimal !== null
  const read = isDecimal ? decimal : grouped
  if (read === null) return null
  const isForeign = '.,'.includes(last) && last !== (isDecimal ? own.decimal : own.group)
  const surely = isBoth ? '' : signBeforeDecimals(last, isDecimal)
  const isFinished = read.decimals !== ''
  return { ...around, ...read, doubtful: (isBoth || isForeign) && isFinished ? last : '', surely }
}

type Read = Pick<ReadFigure, 'whole' | 'decimals'>
type Own = Pick<Signs, 'decimal' | 'group'>

function isDecimalSign(sign: string, own: Own): boolean {
  if (sign === own.decimal) return true
  return sign !== own.group && sign === '.'
}

function signBeforeDecimals(last: string, isDecimal: boolean): string {
  if (isDecimal) return last
  if (last === '.') return ','
  return last === ',' ? '.' : ''
}

function asGroups(figure: string, sign: string): Read | null {
  const whole = ungrouped(figure, sign)
  return whole === null ? null : { whole, decimals: undefined }
}

function asDecimals(figure: string, sign: string, ownGroup: string): Read | null {
  const [before = '', decimals = '', ...more] = figure.split(sign)
  if (!'.,٫'.includes(sign) || more.length > 0) return null
  const group = /[^\d]/.exec(before)?.[0]
  const whole = group === undefined ? before : ungrouped(before, group)
  if (whole === null) return null
  // 1,0000 is more likely ten thousand with a comma too early than one with four decimals.
  const isSlip = sign === ownGroup && decimals.length > 3 && /^[1-9]\d{0,2}$/.test(before)
  return isSlip ? null : { whole, decimals }
}

const THREES = /^[1-9]\d{0,2}(?:_\d{3})+$/
const INDIAN = /^[1-9]\d?(?:_\d{2})*_\d{3}$/

/** The digits without the sign between them; null where it does not set thousands apart. */
function ungrouped(figure: string, sign: string): string | null {
  const parts = figure.split(sign)
  const marked = parts.join('_')
  return THREES.test(marked) || INDIAN.test(marked) ? parts.join('') : null
}
