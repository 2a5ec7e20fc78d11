import { type ReactNode, useId, useState } from 'react'
import { usePage } from '../../../state/use-page'
import { wrongAt } from '../../../state/wrong'
import styles from './assumptions.module.css'

interface AssumptionProps {
  /** What it is called where the sentence around it is not read. */
  readonly label: string
  /** The value, as the sentence has it. */
  readonly says: string
  /** The fields behind it. */
  readonly paths: readonly string[]
  readonly children: ReactNode
}

/** A value in the sentence that opens to its fields. */
export function Assumption({ label, says, paths, children }: AssumptionProps) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(false)
  const isWrong = usePage((state) => paths.some((path) => wrongAt(state, path) !== null))
  return (
    <>
      <button
        type="button"
        className={styles.value}
        popoverTarget={id}
        aria-label={`${label}: ${says}. Change it`}
        data-wrong={isWrong}
      >
        {says}
      </button>
      <div
        id={id}
        popover="auto"
        className={styles.popover}
        onBeforeToggle={({ newState }) => {
          if (newState === 'open') setIsOpen(true)
        }}
        onToggle={({ newState, currentTarget }) => {
          if (newState === 'open') focusFirst(currentTarget)
          else setIsOpen(false)
        }}
      >
        {isOpen && children}
      </div>
    </>
  )
}

const focusFirst = (popover: HTMLElement) =>
  popover.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true })

interface MeaningProps {
  readonly children: ReactNode
}

/** What a field means, and why it is set as it is. */
export function Meaning({ children }: MeaningProps) {
  return <p className={styles.meaning}>{children}</p>
}
