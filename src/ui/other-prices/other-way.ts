import { rulesOf } from '../../state/choices'
import type { Other } from '../../state/other-prices'
import { chooseBook } from '../../state/price-choice'
import { thenAndNow } from '../../state/then-and-now'
import { isToday, pricesInWords } from './prices-in-words'

/** The same work on Lambda, at the prices of the other book. */
export function otherWay(other: Other) {
  const found = thenAndNow(other)
  const rules = rulesOf(other.scenario)
  return {
    key: 'other-prices',
    name: `Lambda at ${pricesInWords(rules)}`,
    usd: found?.toUsd ?? null,
    isAtLeast: found?.isAtLeast.to ?? false,
    series: 's1' as const,
    does: 'switch',
    says: `switch to ${isToday(rules) ? 'today’s prices' : pricesInWords(rules)}`,
    onClick: () => chooseBook(rules.id),
  }
}
