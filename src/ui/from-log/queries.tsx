import { writtenQueries } from '../../state/measured/queries'
import { CopyText } from '../parts/copy-text'
import { ChevronRight } from '../parts/icons'
import styles from './queries.module.css'

/** The queries to run on AWS, where the log is too large to bring or is not at hand. */
export function Queries() {
  return (
    <div className={styles.queries}>
      <p className={styles.lead}>
        No log at hand, or terabytes of it? Let AWS count, and bring the small result:
      </p>
      {writtenQueries.map(({ title, steps, text }) => (
        <details key={title} className={styles.query}>
          <summary className={styles.summary}>
            <span className={styles.chevron}>
              <ChevronRight />
            </span>
            A query for {title}
          </summary>
          <ol className={styles.steps}>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
          <CopyText label="Copy the query" text={() => text} />
          <pre className={styles.text} translate="no">
            {text}
          </pre>
        </details>
      ))}
    </div>
  )
}
