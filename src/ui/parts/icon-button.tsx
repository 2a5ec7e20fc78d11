import type { ReactNode } from 'react'
import styles from './icon-button.module.css'

interface IconButtonProps {
  /** What it does: its icon says it only to those who see it. */
  readonly label: string
  readonly children: ReactNode
  readonly onClick?: () => void
  readonly popoverTarget?: string
  readonly isDisabled?: boolean
}

export function IconButton(props: IconButtonProps) {
  const { label, children, onClick, popoverTarget, isDisabled = false } = props
  return (
    <button
      type="button"
      className={styles.button}
      aria-label={label}
      title={label}
      disabled={isDisabled}
      onClick={onClick}
      popoverTarget={popoverTarget}
    >
      {children}
    </button>
  )
}
