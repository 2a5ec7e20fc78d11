import { usePage } from '../../state/use-page'
import { heldBy } from '../../state/wrong'
import styles from './answer.module.css'
import { Bill } from './bill'
import { Head } from './head'
import { useFits } from './use-fits'

/** What it costs and why. While something is wrong it is the last good answer, dimmed. */
export function Answer() {
  const isHeld = usePage((state) => heldBy(state) !== null)
  const column = useFits()
  return (
    <section ref={column} className={styles.answer} data-held={isHeld} aria-label="Cost on Lambda">
      <Head />
      <Bill />
    </section>
  )
}
