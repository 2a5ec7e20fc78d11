import { written } from '../state/notation-store'
import { bringBack, dismissNotes, pageLinkOf } from '../state/opened-link'
import { pageStore } from '../state/page-store'
import { usePage } from '../state/use-page'
import styles from './link-notes.module.css'
import { CopyText } from './parts/copy-text'
import { IconButton } from './parts/icon-button'
import { Cross } from './parts/icons'
import { pageAddress } from './parts/page-address'
import textButton from './parts/text-button.module.css'

/** What the link held that could not be used, and what it took the place of, until that is put away. */
export function LinkNotes() {
  const opening = usePage((state) => state.opening)
  if (!opening) return null
  const { what, notes, isRead, replaced } = opening
  return (
    <div className={styles.notes}>
      <div className={styles.says}>
        <div role="status">
          {replaced && <p>This {what} took the place of what was here.</p>}
          <ul className={styles.list}>
            {notes.map(({ field, says }) => (
              <li key={`${field} ${says}`}>{written(says)}</li>
            ))}
          </ul>
        </div>
        <div className={styles.ways}>
          {replaced && (
            <button
              type="button"
              className={textButton.button}
              onClick={() => bringBack(pageStore)}
            >
              Bring back what I had
            </button>
          )}
          {isRead && notes.length > 0 && (
            <CopyText
              label="Copy the corrected link"
              text={() => pageAddress(pageLinkOf(pageStore.getState()))}
            />
          )}
        </div>
      </div>
      <IconButton
        label={`Put the notes about this ${what} away`}
        onClick={() => dismissNotes(pageStore)}
      >
        <Cross />
      </IconButton>
    </div>
  )
}
