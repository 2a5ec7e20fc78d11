import type { Counted } from './charge'
import type { Quantity, Unit } from './quantity'

/** What a fleet's rule counts: all of it is billable, and no function has a part of it. */
export const allBillable = <U extends Unit>(
  rule: string,
  title: string,
  quantity: Quantity<U>,
): Counted<U> => ({ rule, title, quantity, billable: quantity, weights: [] })
