import { type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './icon-button'
import { Cross } from './icons'
import styles from './large-dialog.module.css'

interface LargeDialogProps {
  readonly title: string
  /** For a table of many columns. */
  readonly isWide?: boolean
  /** Beside the title: what concerns all of it. */
  readonly tools: ReactNode
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A dialog over most of the page, open as long as it is there. */
export function LargeDialog({ title, isWide = false, tools, onClose, children }: LargeDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-wide={isWide}
      aria-labelledby={titleId}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 className={styles.title} id={titleId}>
          {title}
        </h2>
        {tools}
        <IconButton label="Close" onClick={onClose}>
          <Cross />
        </IconButton>
      </div>
      {children}
    </dialog>
  )
}
