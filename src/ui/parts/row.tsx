import type { ReactNode } from 'react'
import styles from './row.module.css'

interface RowProps {
  readonly label: string
  /** The id of the control that the label is for; without it the label is only text. */
  readonly htmlFor?: string
  readonly children: ReactNode
}

/** A label in its column, and beside it a control with what stands under it. */
export function Row({ label, htmlFor, children }: RowProps) {
  return (
    <div className={styles.row}>
      {htmlFor ? (
        <label className={styles.label} htmlFor={htmlFor}>
          {label}
        </label>
      ) : (
        <span className={styles.label}>{label}</span>
      )}
      <div className={styles.content}>{children}</div>
    </div>
  )
}

interface UnderProps {
  readonly id?: string
  readonly children: ReactNode
  /** Set at the right end. */
  readonly aside?: ReactNode
}

/** The line under a control: what was understood, and at its end a remark. Its height is kept. */
export function Under({ id, children, aside }: UnderProps) {
  return (
    <div className={styles.under} id={id}>
      <span className={styles.echo}>{children}</span>
      {aside && <span className={styles.aside}>{aside}</span>}
    </div>
  )
}

/** Words that a phone's column leaves out. */
export function Wide({ children }: { readonly children: ReactNode }) {
  return <span className={styles.wide}>{children}</span>
}
