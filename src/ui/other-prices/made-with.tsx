import { rulesOf } from '../../state/choices'
import type { Other } from '../../state/other-prices'
import { thenAndNow } from '../../state/then-and-now'
import { usePage } from '../../state/use-page'
import { moneyAtLeast } from '../money-at-least'
import styles from './made-with.module.css'

/** What a link said when it was made and what it would say now, where there are newer prices than its own. */
export function MadeWith({ other }: { readonly other: Other | null }) {
  const isLinked = usePage(({ linked, scenario }) => linked === scenario)
  const found = other && thenAndNow(other)
  // The ids of the books are their dates.
  if (!isLinked || !other || !found || other.scenario.prices < other.from.prices) return null
  const { fromUsd, toUsd, isAtLeast } = found
  const then = moneyAtLeast(fromUsd, isAtLeast.from)
  const now = moneyAtLeast(toUsd, isAtLeast.to)
  return (
    <p className={styles.made}>
      This link was made with prices of {rulesOf(other.from).title}:{' '}
      {then === now
        ? `${now} then and at today’s prices`
        : `then ${then}, at today’s prices ${now}`}
      .
    </p>
  )
}
