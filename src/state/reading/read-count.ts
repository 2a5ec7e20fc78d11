import type { Unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedWhole } from '../../scenario/typed/typed-quantity'
import { countUnits } from '../../scenario/typed/units'

/** A whole number of things: `100`, `1,000`, `10k`. */
export function readCount(text: string): Quantity | Unread {
  return typedWhole(text, countUnits)
}
