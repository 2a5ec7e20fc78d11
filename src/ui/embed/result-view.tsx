import { totalsOf } from '../../state/figures'
import { usePage } from '../../state/use-page'
import { money } from '../format'
import { Fallible } from '../parts/fallible'
import { PartsBar } from '../results/parts-bar'
import { Total } from '../results/total'
import { BillLines } from './bill-lines'
import styles from './result-view.module.css'
import { SmallChart } from './small-chart'
import { titleOf } from './title'

/** The total, what it is made of, and the same work on EC2. */
export function ResultView() {
  const title = usePage(({ scenario }) => titleOf(scenario))
  const region = usePage(({ scenario }) => scenario.region)
  return (
    <div className={styles.result}>
      <div className={styles.head}>
        <h1>{title} on AWS Lambda, a month</h1>
        <span className={styles.region}>{region}</span>
      </div>
      <Answer />
      <Fallible instead={() => <p>The drawing failed. The figures stand.</p>}>
        <div translate="no">
          {' '}
          <SmallChart />
        </div>
      </Fallible>
    </div>
  )
}

/** The figures without the chart. */
export function Answer() {
  const totals = usePage(({ scenario }) => totalsOf(scenario))
  if (!totals) return <p className={styles.waiting}>The prices are on their way.</p>
  return (
    <>
      <div className={styles.figures}>
        <Total totals={totals} />
        {totals.perMillionUsd !== null && (
          <p className={styles.perMillion}>
            {money(totals.perMillionUsd)} <small>per million requests</small>
          </p>
        )}
      </div>
      <div className={styles.bar}>
        <PartsBar />
      </div>
      <BillLines />
    </>
  )
}
