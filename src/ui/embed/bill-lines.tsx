import type { Line } from '../../engine/estimate-result'
import { billOf } from '../../state/figures'
import { usePage } from '../../state/use-page'
import { about, money } from '../format'
import { lineName } from '../parts/line-name'
import { unitInWords } from '../parts/unit-in-words'
import { Swatch } from '../results/swatch'
import styles from './bill-lines.module.css'
import { ec2Of } from './ec2'

/** The lines of the bill, and under the rule what EC2 would cost. */
export function BillLines() {
  const lines = usePage(({ scenario }) => billOf(scenario))
  const scenario = usePage((state) => state.scenario)
  const ec2 = ec2Of(scenario)
  return (
    <>
      <ul className={styles.lines}>
        {lines.map(({ line }, index) => (
          <BillLine key={line.rule} line={line} place={index} />
        ))}
        {lines.length === 0 && <li>Nothing is counted until a function has requests.</li>}
      </ul>
      {ec2 && (
        <p className={styles.ec2}>
          <span>
            {ec2.name}
            <small>{ec2.how}</small>
          </span>
          <span translate="no">
            {ec2.usd}
            <small>{ec2.against}</small>
          </span>
        </p>
      )}
    </>
  )
}

function BillLine({ line, place }: { readonly line: Line; readonly place: number }) {
  const { title, series } = lineName(line.rule)
  return (
    <li translate="no">
      <Swatch series={series} turn={place} />
      <span className={styles.name}>{title}</span>
      <small>
        {about(line.quantity)} {unitInWords(line.quantity, line.unit)}
      </small>
      <span className={styles.amount}>{line.usd === null ? 'not known' : money(line.usd)}</span>
    </li>
  )
}
