import type { ReactNode } from 'react'
import { billOf, bookOf, dearerLinesOf, estimateOf } from '../../state/figures'
import { useNextFrame } from '../../state/use-next-frame'
import { exactMoney } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { showSection } from '../parts/show-section'
import styles from './bill.module.css'
import { BillRow } from './bill-row'
import { PriceDate } from './price-date'

/** The lines, each opening to its work, and their sum. */
export function Bill({ otherWays }: { readonly otherWays: ReactNode }) {
  const scenario = useNextFrame((state) => state.scenario)
  const lines = billOf(scenario)
  const found = estimateOf(scenario)
  const book = bookOf(scenario)
  if (!found || !book) return null
  const dearer = dearerLinesOf(scenario)
  const incomplete = found.missing.map(({ rule }) => rule)
  return (
    <div className={styles.bill}>
      <h2 className={styles.heading}>
        <span>The bill</span>
        <small>
          {incomplete.length > 0 ? 'at least' : 'exactly'} {exactMoney(found.totalUsd)}
        </small>
      </h2>
      <div className={styles.columns} aria-hidden="true">
        <span>Line</span>
        <span>Quantity</span>
        <span>Price</span>
        <span>Share</span>
        <span>A month</span>
      </div>
      <ul>
        {lines.map(({ line, percent }, index) => (
          <BillRow
            key={line.rule}
            line={line}
            place={index}
            share={percent}
            isDearer={dearer.has(line.rule)}
            isAtLeast={incomplete.includes(line.rule)}
          />
        ))}
      </ul>
      <p className={styles.sum}>
        <span>Total</span>
        <span>{moneyAtLeast(found.totalUsd, incomplete.length > 0)}</span>
      </p>
      {otherWays}
      <p className={styles.foot}>
        <PriceDate rules={book} region={book.region} />{' '}
        <button type="button" onClick={() => showSection('how-calculated')}>
          How this is calculated
        </button>
      </p>
    </div>
  )
}
