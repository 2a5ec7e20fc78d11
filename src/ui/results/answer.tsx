import type { ReactNode } from 'react'
import { usePage } from '../../state/use-page'
import { isHeld } from '../../state/wrong'
import styles from './answer.module.css'
import { Bill } from './bill'
import { Head } from './head'
import { useFits } from './use-fits'

interface AnswerProps {
  /** Ends the sentence under the total. */
  readonly clause: ReactNode
  /** The same work, paid for another way: below the bill. */
  readonly otherWays: ReactNode
}

/** What it costs and why. While something is wrong it is the last good answer, dimmed. */
export function Answer({ clause, otherWays }: AnswerProps) {
  const column = useFits()
  return (
    <section
      ref={column}
      className={styles.answer}
      data-held={usePage(isHeld)}
      aria-label="Cost on Lambda"
    >
      <Head clause={clause} />
      <Bill otherWays={otherWays} />
    </section>
  )
}
