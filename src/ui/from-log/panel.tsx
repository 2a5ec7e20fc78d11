import { useEffect, useRef } from 'react'
import { measure, resetMeasuring, titleOf } from '../../state/measured/measuring'
import { useMeasuring } from '../../state/measured/use-measuring'
import { IconButton } from '../parts/icon-button'
import { Cross } from '../parts/icons'
import { Bring } from './bring'
import { Found } from './found'
import styles from './panel.module.css'
import { ReadingProgress } from './reading-progress'

/** A dialog over the page: bring a file, see what is in it, use it. */
export function Panel({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useMeasuring((state) => state.title)
  const progress = useMeasuring((state) => state.progress)
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="from-log" onClose={onClose}>
      <div className={styles.head}>
        <h2 className={styles.title} id="from-log">
          From a log
        </h2>
        <span className={styles.file}>{title}</span>
        {progress.kind !== 'none' && (
          <button type="button" className={styles.link} onClick={() => resetMeasuring(true)}>
            {progress.kind === 'reading' ? 'Cancel' : 'Another file'}
          </button>
        )}
        <IconButton label="Close" onClick={onClose}>
          <Cross />
        </IconButton>
      </div>
      {progress.kind === 'none' && <Bring onFiles={(files) => measure(files, titleOf(files))} />}
      {progress.kind === 'reading' && <ReadingProgress {...progress} />}
      {progress.kind === 'found' && (
        <Found finding={progress.finding} broken={progress.broken} onUsed={onClose} />
      )}
      {progress.kind === 'failed' && <p className={styles.lead}>{progress.says}</p>}
    </dialog>
  )
}
