import { isCounted } from '../../engine/counted-units'
import type { DecimalText } from '../../engine/scenario'
import { plural } from '../format'

/** A unit after its figure: `requests` after 2, `GB-s` after any. */
export const unitInWords = (value: DecimalText, unit: string): string =>
  isCounted(unit) ? plural(value, unit) : unit

/** `an hour`, `a GB-s`. */
export const withArticle = (unit: string): string =>
  `${/^[aeiouL]|^hour/.test(unit) ? 'an' : 'a'} ${unit}`
