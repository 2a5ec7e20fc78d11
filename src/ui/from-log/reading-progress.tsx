import { figure } from '../format'
import styles from './panel.module.css'

interface ReadingProgressProps {
  readonly bytes: number
  readonly ofBytes: number
}

const MB = 1_000_000

const megabytes = (bytes: number) => figure(String(Math.ceil(bytes / MB)))

/** How much of the files was read. */
export function ReadingProgress({ bytes, ofBytes }: ReadingProgressProps) {
  return (
    <div className={styles.progress}>
      <progress max={ofBytes} value={bytes} aria-label="Reading" />
      <p>
        {megabytes(bytes)} of {megabytes(ofBytes)} MB read
      </p>
    </div>
  )
}
