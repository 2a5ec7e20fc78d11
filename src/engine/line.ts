import type { Charge } from './charge'
import type { Line } from './estimate-result'
import type { Explain } from './explain'
import { toText } from './number'
import type { Source } from './price-book'

/** The line of a bill that a charge is printed as; its work waits until it is asked for. */
export function line(charge: Charge, explain: Explain): Line {
  const { rule, quantity, billable, cost, prices } = charge
  let work: Line['work'] | null = null
  return {
    rule,
    quantity: toText(quantity.value),
    billable: toText(billable.value),
    unit: quantity.unit,
    usd: cost && toText(cost.value),
    prices,
    get work() {
      work ??= explain(cost ?? billable)
      return work
    },
    sources: sourcesOf(charge),
  }
}

function sourcesOf({ prices, otherSources }: Charge): Source[] {
  return [...new Set([...prices.map(({ source }) => source), ...otherSources])]
}
