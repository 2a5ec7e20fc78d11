import type { DecimalText } from '../engine/scenario'
import { money } from './format'

/** An amount, and that it is at least that where a price of it is missing. */
export const moneyAtLeast = (usd: DecimalText, isAtLeast: boolean): string =>
  `${isAtLeast ? 'at least ' : ''}${money(usd)}`
