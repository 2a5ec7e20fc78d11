import { totalsOf } from '../../state/figures'
import { useNextFrame } from '../../state/use-next-frame'
import { copiedMoney, exactMoney, money } from '../format'
import { Converted } from '../parts/converted'
import { CopyButton } from './copy-button'
import styles from './facts.module.css'

/** The total in other words. */
export function Facts() {
  const totals = useNextFrame(({ scenario }) => totalsOf(scenario))
  if (!totals) return null
  return (
    <dl className={styles.facts}>
      <div className={styles.fact} data-fact="exactly">
        <dt>{totals.isAtLeast ? 'at least' : 'exactly'}</dt>
        <dd>
          <CopyButton shown={exactMoney(totals.usd)} copied={copiedMoney(totals.usd)} />
        </dd>
      </div>
      <div className={styles.fact}>
        <dt>per million requests</dt>
        <dd translate="no">
          {totals.perMillionUsd === null ? '–' : money(totals.perMillionUsd)}
          <Converted usd={totals.perMillionUsd} />
        </dd>
      </div>
      <div className={styles.fact} data-fact="year">
        <dt>twelve such months</dt>
        <dd translate="no">
          {money(totals.twelveMonthsUsd)}
          <Converted usd={totals.twelveMonthsUsd} />
        </dd>
      </div>
    </dl>
  )
}
