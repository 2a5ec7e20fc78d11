import { costs } from '../engine/costs'
import { minus, parse, toText } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, Scenario } from '../engine/scenario'

/** What a scenario that was changed costs a month. */
export interface ChangedBill {
  readonly scenario: Scenario
  readonly usd: DecimalText
  /** Against the scenario as it is: below 0, with a minus, where the change saves. */
  readonly differenceUsd: DecimalText
}

export const monthlyUsd = (scenario: Scenario, book: PriceBook): DecimalText =>
  costs(scenario, book).totalUsd

/** `beforeUsd` is what the scenario cost before it was changed. */
export function changedBill(beforeUsd: DecimalText, after: Scenario, book: PriceBook): ChangedBill {
  const usd = monthlyUsd(after, book)
  return { scenario: after, usd, differenceUsd: toText(minus(parse(usd), parse(beforeUsd))) }
}
