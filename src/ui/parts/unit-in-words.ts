import type { DecimalText } from '../../engine/scenario'
import { plural } from '../format'

const COUNTED = new Set([
  'request',
  'request unit',
  'message',
  'event',
  'transition',
  'trace',
  'month',
  'week',
  'day',
  'hour',
  'address-hour',
  'LCU-hour',
  'minute',
  'second',
])

/** A unit after its figure: `requests` after 2, `GB-s` after any. */
export const unitInWords = (value: DecimalText, unit: string): string =>
  COUNTED.has(unit) ? plural(value, unit) : unit

/** `an hour`, `a GB-s`. */
export const withArticle = (unit: string): string =>
  `${/^[aeiouL]|^hour/.test(unit) ? 'an' : 'a'} ${unit}`
