import { useDeferredValue, useMemo } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { type Traffic, trafficAt } from '../../state/sensitivity-traffic'
import { useView } from '../../state/use-view'
import type { ViewShare } from '../../state/view-choices'
import { money } from '../format'
import { changeInWords } from '../parts/difference-in-words'
import { PercentField } from './percent-field'
import { requestsInWords } from './requests-in-words'
import styles from './table.module.css'
import traffics from './traffic-table.module.css'

interface TrafficTableProps {
  readonly scenario: Scenario
  readonly book: PriceBook
}

/** The total at low, expected and high traffic. */
export function TrafficTable({ scenario, book }: TrafficTableProps) {
  return (
    <div className={traffics.scroll}>
      <table className={styles.table}>
        <caption>With low, expected and high traffic, all functions together</caption>
        <thead>
          <tr>
            <th scope="col">Traffic</th>
            <th scope="col">Requests a month</th>
            <th scope="col">A month</th>
            <th scope="col">Difference</th>
          </tr>
        </thead>
        <tbody>
          <Row scenario={scenario} book={book} name="Low" share="low" />
          <Row scenario={scenario} book={book} name="Expected" share={null} />
          <Row scenario={scenario} book={book} name="High" share="high" />
        </tbody>
      </table>
    </div>
  )
}

interface RowProps extends TrafficTableProps {
  readonly name: string
  /** null: the requests as they are. */
  readonly share: ViewShare | null
}

function Row({ scenario, book, name, share }: RowProps) {
  const part = useDeferredValue(useView(({ shares }) => (share ? shares[share] : '1')))
  const traffic: Traffic = useMemo(() => trafficAt(scenario, book, part), [scenario, book, part])
  return (
    <tr className={share ? '' : styles.chosen}>
      <th scope="row">
        <div className={traffics.name}>
          <span className={traffics.word}>{name}</span>
          {share && <PercentField share={share} label={`${name} traffic, in per cent`} />}
        </div>
      </th>
      <td>{requestsInWords(traffic.requests)}</td>
      <td translate="no">{money(traffic.usd)}</td>
      <td>{share ? changeInWords(traffic.differenceUsd) : ''}</td>
    </tr>
  )
}
