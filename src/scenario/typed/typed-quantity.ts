import type { DecimalText } from '../../engine/scenario'
import { amountOf, exactly, product, typedNumber, type Unread, unread } from './typed-number'
import type { Units } from './units'

export interface Quantity {
  readonly ok: true
  /** Canonical decimal text, in the unit that the table of units is for. */
  readonly amount: DecimalText
}

/** What the text says, exactly, in the unit that `units` is for. Never throws. */
export function typedQuantity(text: string, units: Units): Quantity | Unread {
  const typed = typedNumber(text, units.examples)
  if (!typed.ok) return typed
  const worth = units.worth.get(typed.rest)
  if (worth === undefined) {
    return unread(`“${typed.rest}” is not a unit known here. Write ${units.examples}.`)
  }
  return amountOf(product(typed.number, exactly(worth)))
}

/** The same for what has no halves. */
export function typedWhole(text: string, units: Units): Quantity | Unread {
  const read = typedQuantity(text, units)
  if (!read.ok || !read.amount.includes('.')) return read
  return unread(`${read.amount} is not a whole number. Write ${units.examples}.`)
}
