import type { Unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedWhole } from '../../scenario/typed/typed-quantity'
import { memoryUnits } from '../../scenario/typed/units'

/** A size in whole MB: `512`, `512 MB`, `0.5 GB`. */
export function readMemory(text: string): Quantity | Unread {
  return typedWhole(text, memoryUnits)
}
