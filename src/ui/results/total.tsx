import type { ClipboardEvent } from 'react'
import type { Totals } from '../../state/figures'
import { copiedMoney, money } from '../format'
import { Converted } from '../parts/converted'
import styles from './total.module.css'

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
      <span className={styles.total} data-size={sizeOf(text)} translate="no" onCopy={copyExact}>
        {text}
      </span>
      <Converted usd={totals.usd} hasRate />
    </p>
  )
}

/** A total that would not fit in its column is set smaller. */
function sizeOf({ length }: string): 'full' | 'long' | 'longest' {
  if (length <= 10) return 'full'
  return length <= 14 ? 'long' : 'longest'
}
