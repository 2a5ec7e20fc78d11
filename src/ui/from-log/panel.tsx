import { type Measuring, measure, resetMeasuring, titleOf } from '../../state/measured/measuring'
import { useMeasuring } from '../../state/measured/use-measuring'
import { LargeDialog } from '../parts/large-dialog'
import { Message } from '../parts/message'
import { Bring } from './bring'
import { Found } from './found'
import styles from './panel.module.css'
import { ReadingProgress } from './reading-progress'

/** A dialog over the page: bring a file, see what is in it, use it. */
export function Panel({ onClose }: { readonly onClose: () => void }) {
  const progress = useMeasuring((state) => state.progress)
  const wrong = whatIsWrong(progress)
  return (
    <LargeDialog title="From a log" tools={<Tools />} onClose={onClose}>
      {wrong && (
        <div className={styles.wrong} role="status">
          <Message says={wrong} />
        </div>
      )}
      {(wrong || progress.kind === 'none') && (
        <Bring onFiles={(files) => measure(files, titleOf(files))} />
      )}
      {progress.kind === 'reading' && <ReadingProgress {...progress} />}
      {progress.kind === 'found' && progress.finding.kind !== 'other' && (
        <Found finding={progress.finding} broken={progress.broken} onUsed={onClose} />
      )}
    </LargeDialog>
  )
}

/** Why nothing came of the file: the next can be brought right below. */
function whatIsWrong(progress: Measuring['progress']): string | null {
  if (progress.kind === 'failed') return progress.says
  if (progress.kind !== 'found' || progress.finding.kind !== 'other') return null
  const part = progress.broken ? ` Only a part of the file could be read: ${progress.broken}` : ''
  return progress.finding.says + part
}

/** Which file it is, and a way to another. */
function Tools() {
  const title = useMeasuring((state) => state.title)
  const progress = useMeasuring((state) => state.progress)
  return (
    <>
      <span className={styles.file}>{title}</span>
      {progress.kind !== 'none' && !whatIsWrong(progress) && (
        <button type="button" className={styles.link} onClick={() => resetMeasuring(true)}>
          {progress.kind === 'reading' ? 'Cancel' : 'Bring another'}
        </button>
      )}
    </>
  )
}
