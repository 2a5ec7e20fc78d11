import type { DecimalText } from '../../engine/scenario'
import { plural } from '../format'

const COUNTED = new Set(['request', 'message', 'month', 'week', 'day', 'hour', 'minute', 'second'])

/** A unit after its figure: `requests` after 2, `GB-s` after any. */
export const unitInWords = (value: DecimalText, unit: string): string =>
  COUNTED.has(unit) ? plural(value, unit) : unit

/** `an hour`, `a GB-s`. */
export const withArticle = (unit: string): string => (unit === 'hour' ? 'an hour' : `a ${unit}`)
