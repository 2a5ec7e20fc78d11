import { useMemo, useRef } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { alternativesOf, tryAlternative } from '../../state/sensitivity-alternatives'
import { money } from '../format'
import { changeInWords } from '../parts/difference-in-words'
import { alternativeInWords } from './alternative-in-words'
import styles from './alternatives.module.css'

interface AlternativesProps {
  readonly scenario: Scenario
  readonly book: PriceBook
}

/** What single changes would make of the bill, each with a button that makes it. */
export function Alternatives({ scenario, book }: AlternativesProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const alternatives = useMemo(() => alternativesOf(scenario, book), [scenario, book])
  return (
    <>
      <h3 className={styles.heading} ref={heading} tabIndex={-1}>
        One change at a time
      </h3>
      <ul>
        {alternatives.map((alternative) => {
          const { name, note } = alternativeInWords(alternative)
          return (
            <li key={alternative.change} className={styles.row}>
              <span className={styles.name}>
                {name} {note && <small>{note}</small>}
              </span>
              <span className={styles.usd}>{money(alternative.usd)}</span>
              <span className={styles.difference}>{changeInWords(alternative.differenceUsd)}</span>
              <button
                type="button"
                className={styles.try}
                aria-label={`try: ${name}`}
                onClick={() => {
                  tryAlternative(alternative)
                  // The row may be gone with what it offered.
                  heading.current?.focus()
                }}
              >
                <span>try</span>
              </button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
