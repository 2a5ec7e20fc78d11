import { bookOf, totalsOf } from '../../state/figures'
import { usePage } from '../../state/use-page'
import { Total } from '../results/total'
import styles from './compact-view.module.css'
import { ec2Of } from './ec2'
import { OpenLink } from './open-link'
import { titleOf } from './title'

/** The answer in one line. */
export function CompactView() {
  const scenario = usePage((state) => state.scenario)
  const totals = totalsOf(scenario)
  const book = bookOf(scenario)
  const ec2 = ec2Of(scenario)
  if (!totals || !book) return <p className={styles.compact}>The prices are on their way.</p>
  return (
    <div className={styles.compact}>
      <div className={styles.lambda}>
        <h1>{titleOf(scenario)} on Lambda, a month</h1>
        <Total totals={totals} />
      </div>
      {ec2 && (
        <p className={styles.ec2}>
          <small>{ec2.name}</small>
          <span translate="no">{ec2.usd}</span>
        </p>
      )}
      <p className={styles.aside}>
        <small className={styles.date}>prices of {book.title}</small>
        <span>
          {ec2?.against && (
            <span className={styles.against}>
              EC2 {ec2.against}
              <span className={styles.comma}>,</span>{' '}
            </span>
          )}
          <span className={styles.usd}>{ec2?.usd} </span>
          <OpenLink>why</OpenLink>
        </span>
      </p>
    </div>
  )
}
