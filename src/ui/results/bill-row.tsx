import { useState } from 'react'
import type { Line } from '../../engine/estimate-result'
import type { DecimalText } from '../../engine/scenario'
import { useNextFrame } from '../../state/use-next-frame'
import { about, percent } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { ChevronRight } from '../parts/icons'
import { lineName } from '../parts/line-name'
import { unitInWords } from '../parts/unit-in-words'
import styles from './bill.module.css'
import { isPricedByMillion, priceInWords } from './price-in-words'
import { Swatch } from './swatch'
import { Work } from './work'

interface BillRowProps {
  readonly line: Line
  /** In the bill. */
  readonly place: number
  readonly share: DecimalText | null
  /** It costs more than Lambda itself. */
  readonly isDearer: boolean
  /** A price of it is missing, wholly or from some volume on. */
  readonly isAtLeast: boolean
}

/** A longer quantity has no room beside its price on a phone. */
const MOST_BESIDE = 13

/** A line of the bill. The compute of a single function is open until it is closed. */
export function BillRow({ line, place, share, isDearer, isAtLeast }: BillRowProps) {
  const { title, series } = lineName(line.rule)
  const isSingle = useNextFrame(({ scenario }) => scenario.functions.length === 1)
  const [chosen, setChosen] = useState<boolean | null>(null)
  const quantity = about(line.quantity)
  const isOpen = chosen ?? (isSingle && line.rule.startsWith('compute-'))
  return (
    <li>
      <details
        className={styles.line}
        open={isOpen}
        onToggle={({ currentTarget }) => {
          if (currentTarget.open !== isOpen) setChosen(currentTarget.open)
        }}
      >
        <summary
          className={styles.row}
          data-long={quantity.length > MOST_BESIDE || undefined}
          data-price={isPricedByMillion(line) ? 'million' : 'one'}
          translate="no"
        >
          <span className={styles.name}>
            <Swatch series={series} turn={place} />
            <span className={styles.title}>{title}</span>
            {isDearer && (
              <small className={styles.dearer} title="More than Lambda’s own requests and compute">
                more than Lambda
              </small>
            )}
          </span>
          <span className={styles.quantity}>
            {quantity}
            <small>{`\u00a0${unitInWords(line.quantity, line.unit)}`}</small>
          </span>
          <span className={styles.price}>{priceInWords(line)}</span>
          <span className={styles.share}>{share === null ? '' : percent(share, 1)}</span>
          <span className={styles.amount}>
            {line.usd === null ? 'not known' : moneyAtLeast(line.usd, isAtLeast)}
          </span>
          <span className={styles.chevron}>
            <ChevronRight />
          </span>
        </summary>
        {isOpen && <Work line={line} />}
      </details>
    </li>
  )
}
