import { openingNotes } from '../../state/embed/follow-link'
import { usePage } from '../../state/use-page'
import styles from './widget.module.css'

/** More than these would bury the answer; the calculator says them all. */
const MOST = 3

/** What could not be had as it was asked for. */
export function Notes({ more }: { readonly more: readonly string[] }) {
  const scenario = usePage((state) => state.scenario)
  const opening = usePage((state) => state.opening)
  const all = [...openingNotes({ scenario, opening }), ...more]
  if (all.length === 0) return null
  const rest = all.length - MOST
  return (
    <ul className={styles.notes} role="status">
      {all.slice(0, MOST).map((says) => (
        <li key={says}>{says}</li>
      ))}
      {rest > 0 && <li>And {rest} more, which the calculator says.</li>}
    </ul>
  )
}
