import { actions } from '../state/page-store'
import { usePage } from '../state/use-page'
import styles from './link-notes.module.css'
import { IconButton } from './parts/icon-button'
import { Cross } from './parts/icons'

/** What the link held that could not be used, until it is put away. */
export function LinkNotes() {
  const notes = usePage((state) => state.notes)
  return (
    <div className={styles.notes} role="status">
      <ul className={styles.list}>
        {notes.map(({ field, says }) => (
          <li key={`${field} ${says}`}>{says}</li>
        ))}
      </ul>
      <IconButton label="Put the notes about this link away" onClick={actions.dismissNotes}>
        <Cross />
      </IconButton>
    </div>
  )
}
