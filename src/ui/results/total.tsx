import type { ClipboardEvent } from 'react'
import type { Totals } from '../../state/figures'
import { copiedMoney, money } from '../format'
import { Converted } from '../parts/converted'
import styles from './total.module.css'
import { totalSize } from './total-size'

/** The largest thing on the page. Copied, it is exact. */
export function Total({ totals }: { readonly totals: Totals }) {
  const text = money(totals.usd)
  const copyExact = (event: ClipboardEvent) => {
    event.clipboardData.setData('text/plain', copiedMoney(totals.usd))
    event.preventDefault()
  }
  return (
    <p className={styles.place}>
      {totals.isAtLeast && <span className={styles.atLeast}>at least</span>}
      <span
        className={styles.total}
        data-size={totalSize(text)}
        data-first="total"
        translate="no"
        onCopy={copyExact}
      >
        {text}
      </span>
      <Converted usd={totals.usd} hasRate />
    </p>
  )
}
