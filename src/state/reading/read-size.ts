import type { Unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedQuantity } from '../../scenario/typed/typed-quantity'
import { gbUnits, kbUnits } from '../../scenario/typed/units'

/** An amount of data in `unit`, which a bare number is taken to be in: `10`, `512 KB`, `2 MB`. */
export function readSize(text: string, unit: 'KB' | 'GB'): Quantity | Unread {
  return typedQuantity(text, unit === 'KB' ? kbUnits : gbUnits)
}
