import type { ReactNode } from 'react'
import { written } from '../../state/notation-store'
import { Alert } from './icons'
import styles from './message.module.css'

interface MessageProps {
  readonly id?: string
  readonly says: string
  /** Buttons that put it right. */
  readonly children?: ReactNode
}

/** What is wrong with a field, at the field. */
export function Message({ id, says, children }: MessageProps) {
  return (
    <div className={styles.message}>
      <p className={styles.says} id={id}>
        <span className={styles.icon}>
          <Alert />
        </span>
        <span>{written(says)}</span>
      </p>
      {children && <div className={styles.remedies}>{children}</div>}
    </div>
  )
}

/** What is right but worth knowing. */
export function Notice({ says }: { readonly says: string }) {
  return <p className={styles.notice}>{says}</p>
}

interface RemedyProps {
  readonly onClick: () => void
  readonly children: ReactNode
}

export function Remedy({ onClick, children }: RemedyProps) {
  return (
    <button type="button" className={styles.remedy} onClick={onClick}>
      {children}
    </button>
  )
}
