import type { Unread } from '../../scenario/typed/typed-number'
import { type Quantity, typedQuantity } from '../../scenario/typed/typed-quantity'
import { moneyUnits } from '../../scenario/typed/units'

const DOLLAR_BEFORE = /^\s*(?:us)?\$|^\s*usd\b/i
const DOLLAR_AFTER = /(?:\$|\busd|\bdollars?)\s*$/i

/** An amount in USD: `3.50`, `$3.50`, `3.50 USD`, `$1.2k`. */
export function readMoney(text: string): Quantity | Unread {
  const bare = text.replace(DOLLAR_BEFORE, '').replace(DOLLAR_AFTER, '')
  return typedQuantity(bare, moneyUnits)
}
