import { measure, resetMeasuring, titleOf } from '../../state/measured/measuring'
import { useMeasuring } from '../../state/measured/use-measuring'
import { LargeDialog } from '../parts/large-dialog'
import { Bring } from './bring'
import { Found } from './found'
import styles from './panel.module.css'
import { ReadingProgress } from './reading-progress'

/** A dialog over the page: bring a file, see what is in it, use it. */
export function Panel({ onClose }: { readonly onClose: () => void }) {
  const progress = useMeasuring((state) => state.progress)
  return (
    <LargeDialog title="From a log" tools={<Tools />} onClose={onClose}>
      {progress.kind === 'none' && <Bring onFiles={(files) => measure(files, titleOf(files))} />}
      {progress.kind === 'reading' && <ReadingProgress {...progress} />}
      {progress.kind === 'found' && (
        <Found finding={progress.finding} broken={progress.broken} onUsed={onClose} />
      )}
      {progress.kind === 'failed' && <p className={styles.lead}>{progress.says}</p>}
    </LargeDialog>
  )
}

/** Which file it is, and a way to another. */
function Tools() {
  const title = useMeasuring((state) => state.title)
  const kind = useMeasuring((state) => state.progress.kind)
  return (
    <>
      <span className={styles.file}>{title}</span>
      {kind !== 'none' && (
        <button type="button" className={styles.link} onClick={() => resetMeasuring(true)}>
          {kind === 'reading' ? 'Cancel' : 'Another file'}
        </button>
      )}
    </>
  )
}
