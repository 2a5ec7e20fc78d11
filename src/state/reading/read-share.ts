import { type Unread, unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedQuantity } from '../../scenario/typed/typed-quantity'
import { shareUnits } from '../../scenario/typed/units'

/** A share from 0 to 1: `0.05`, `5 %`. */
export function readShare(text: string): Quantity | Unread {
  const read = typedQuantity(text, shareUnits)
  if (!read.ok || /^(?:0(?:\.|$)|1$)/.test(read.amount)) return read
  return unread(`A share is from 0 to 1, or 0 % to 100 %. Write ${shareUnits.examples}.`)
}
