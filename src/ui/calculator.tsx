import type { ReactNode } from 'react'
import { usePage } from '../state/use-page'
import { isHeld } from '../state/wrong'
import styles from './calculator.module.css'
import { Inputs } from './inputs/inputs'
import { Bill } from './results/bill'
import { Head } from './results/head'
import { useFits } from './use-fits'

interface CalculatorProps {
  /** Ends the sentence under the total. */
  readonly clause: ReactNode
  /** The same work, paid for another way: below the bill. */
  readonly otherWays: ReactNode
}

/** What is set, and what it costs and why. The total stands first: it is read, and painted, before the rest. */
export function Calculator({ clause, otherWays }: CalculatorProps) {
  const calculator = useFits()
  return (
    <div ref={calculator} className={styles.calculator}>
      <Head clause={clause} />
      <Inputs />
      <section data-answer="bill" data-held={usePage(isHeld)} aria-label="The bill" data-later>
        <Bill otherWays={otherWays} />
      </section>
    </div>
  )
}
