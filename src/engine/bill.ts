import type { Charge } from './charge'
import { ownCharges, sharedCharges } from './charges'
import type { Line } from './estimate-result'
import { explainer } from './explain'
import { line } from './line'
import type { PriceBook } from './price-book'
import { remembered } from './remembered'
import type { Scenario } from './scenario'
import { type Use, use } from './use'

/** What a scenario uses and is charged for at the prices of a book. */
export interface Bill {
  readonly use: Use
  readonly own: readonly Charge[]
  /** What a fleet is charged for as well. */
  readonly shared: readonly Charge[]
  /** The line of a charge, of the bill or of a fleet: the same charge gives the same line. */
  readonly lineOf: (charge: Charge) => Line
}

/** The estimate, every fleet that it is compared with, and the break-even ask for the same bill. */
const known = new WeakMap<Scenario, Bill>()

/** The bill of a scenario, worked out when first asked for. */
export function billOf(scenario: Scenario, book: PriceBook): Bill {
  const before = known.get(scenario)
  if (before?.use.book === book) return before
  const bill = billFor(use(scenario, book))
  known.set(scenario, bill)
  return bill
}

/** The bill of any use. */
export const billFor = (used: Use): Bill => ({
  use: used,
  own: ownCharges(used),
  shared: sharedCharges(used),
  lineOf: lines(),
})

function lines(): Bill['lineOf'] {
  const explain = explainer()
  return remembered((charge) => line(charge, explain))
}
