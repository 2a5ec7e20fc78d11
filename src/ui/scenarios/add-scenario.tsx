import { useId } from 'react'
import { keptActions } from '../../state/kept-scenarios'
import { MOST_KEPT } from '../../state/page-state'
import { pageStore } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { Plus } from '../parts/icons'
import styles from './add-scenario.module.css'

/** Keeps a copy of the page's scenario as a column. */
export function AddScenario() {
  const id = useId()
  const isFull = usePage(({ kept }) => kept.length >= MOST_KEPT)
  return (
    <div className={styles.add}>
      <button
        type="button"
        className={styles.button}
        disabled={isFull}
        aria-describedby={isFull ? id : undefined}
        onClick={keptActions(pageStore).keep}
      >
        <Plus /> Add this scenario
      </button>
      {isFull && (
        <span id={id} className={styles.reason}>
          Four are kept, which is as many as there can be. Delete one first.
        </span>
      )}
    </div>
  )
}
