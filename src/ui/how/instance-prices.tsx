import type { PriceBook } from '../../engine/price-book'
import { type InstanceRow, instanceRows, surplusRows } from '../../state/how/instance-rows'
import { exactMoney, figure } from '../format'
import { ChevronRight } from '../parts/icons'
import { PriceRows } from './price-rows'
import styles from './price-table.module.css'
import type { SourceNumbers } from './source-numbers'
import { SourceDate } from './sources'

interface InstancePricesProps {
  readonly book: PriceBook
  readonly sources: SourceNumbers
}

/** What an hour of each EC2 type costs, by how it is bought. */
export function InstancePrices({ book, sources }: InstancePricesProps) {
  const rows = instanceRows(book)
  const surplus = { service: 'Amazon EC2, burstable types', rows: surplusRows(book) }
  return (
    <details className={styles.instances}>
      <summary>
        <ChevronRight />
        Amazon EC2, {figure(String(rows.length))} instance types
      </summary>
      <table className={styles.table}>
        <caption>
          USD an hour with Linux. Savings are Compute Savings Plans without upfront.
        </caption>
        <thead>
          <tr>
            <th scope="col">Type</th>
            <th scope="col" className={styles.amount}>
              On demand
            </th>
            <th scope="col" className={styles.amount}>
              1 year
            </th>
            <th scope="col" className={styles.amount}>
              3 years
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <OneType key={row.type} row={row} sources={sources} />
          ))}
        </tbody>
      </table>
      <table className={`${styles.table} ${styles.prices}`}>
        <PriceRows group={surplus} sources={sources} />
      </table>
    </details>
  )
}

function OneType({ row, sources }: { readonly row: InstanceRow; readonly sources: SourceNumbers }) {
  const { type, vcpu, memoryGib, isArm, parts, source } = row
  return (
    <tr>
      <th scope="row">
        <span translate="no">{type}</span>{' '}
        <small>
          {vcpu} vCPU, {figure(memoryGib)} GiB{isArm ? ', arm64' : ''}.{' '}
          <SourceDate source={source} sources={sources} />
        </small>
      </th>
      {parts.map(({ of, amount }) => (
        <td key={String(of)} className={styles.amount} translate="no">
          {amount === null ? 'missing' : exactMoney(amount)}
        </td>
      ))}
    </tr>
  )
}
