/** How the texts of the fleet's own fields become values, where no other field is like them. */
import type { DecimalText } from '../engine/scenario'
import { type FieldKind, hours, memory, share } from './field-kinds'

const TIMES = /\s*(?:[x×*]|times)\s*$/i

/** So many times the average: `3`, `3 ×`, `2.5x`. */
export const timesAverage: FieldKind<DecimalText> = {
  read: (text, current) => hours.read(text.replace(TIMES, ''), current),
  write: hours.write,
}

/** A share that may not be left out: none at all would divide by zero. */
export const shareAboveZero: FieldKind<DecimalText> = { read: share.read, write: share.write }

/** Memory that one request holds; empty for as much as its function has. */
export const memoryOfRequest: FieldKind<number | null> = {
  read: (text) => memory.read(text, 0),
  write: (value) => (value === null ? '' : memory.write(value)),
  blank: () => null,
  staysBlank: true,
}

/** A number above 0 that may have decimals. */
export const positive: FieldKind<DecimalText> = hours
