import type { Unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedQuantity } from '../../scenario/typed/typed-quantity'
import { countUnits } from '../../scenario/typed/units'

/** A number that may have decimals and no unit but a magnitude: `3`, `2.5`, `10k`. */
export function readAmount(text: string): Quantity | Unread {
  return typedQuantity(text, countUnits)
}
