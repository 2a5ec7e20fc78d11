import { type ReactNode, useId } from 'react'
import { CopyText } from '../parts/copy-text'
import styles from './share-panel.module.css'

interface TextToCopyProps {
  readonly label: string
  readonly text: string
  readonly rows: number
  /** What its button does. */
  readonly does: string
  readonly children?: ReactNode
}

/** A text that is there to be taken away, and the button that copies it. */
export function TextToCopy({ label, text, rows, does, children }: TextToCopyProps) {
  const id = useId()
  return (
    <div className={styles.part}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={rows}
        readOnly
        value={text}
        spellCheck={false}
        onFocus={({ target }) => target.select()}
      />
      {children}
      <CopyText label={does} text={() => text} />
    </div>
  )
}
