import type { Unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedQuantity } from '../../scenario/typed/typed-quantity'
import { durationUnits } from '../../scenario/typed/units'

/** A duration in ms: `300`, `300 ms`, `1.5 s`, `2 min`. */
export function readDuration(text: string): Quantity | Unread {
  return typedQuantity(text, durationUnits)
}
