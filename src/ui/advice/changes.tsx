import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { type Alternative, makeChange } from '../../state/alternatives'
import { money } from '../format'
import { changeInWords } from '../parts/difference-in-words'
import { changeName } from './change-name'
import styles from './changes.module.css'

interface ChangesProps {
  readonly changes: readonly Alternative[]
  readonly scenario: Scenario
  readonly book: PriceBook
  /** The row may be gone with what it offered. */
  readonly onMade: () => void
}

/** Single changes, what each would cost, and a button that makes it. */
export function Changes({ changes, scenario, book, onMade }: ChangesProps) {
  return changes.map((alternative) => {
    const { name, note } = changeName(alternative, scenario, book)
    return (
      <li key={alternative.change} className={styles.row}>
        <span className={styles.name}>
          {name} {note && <small>{note}</small>}
        </span>
        <span className={styles.usd}>{money(alternative.usd)}</span>
        <span className={styles.difference}>{changeInWords(alternative.differenceUsd)}</span>
        <button
          type="button"
          className={styles.make}
          aria-label={`apply: ${name}`}
          onClick={() => {
            makeChange(alternative)
            onMade()
          }}
        >
          <span>apply</span>
        </button>
      </li>
    )
  })
}
