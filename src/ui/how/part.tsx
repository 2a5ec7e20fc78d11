import { type ReactNode, useState } from 'react'
import { ChevronRight } from '../parts/icons'
import styles from './how-calculated.module.css'

interface PartProps {
  readonly title: string
  /** What it has, in a few words. */
  readonly aside: string
  readonly children: ReactNode
}

/** A part of the section, closed at first. What it holds is made when it is opened. */
export function Part({ title, aside, children }: PartProps) {
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details
      className={styles.part}
      open={isOpen}
      onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <span className={styles.chevron}>
          <ChevronRight />
        </span>
        <h3 className={styles.heading}>{title}</h3>
        <span className={styles.aside}>{aside}</span>
      </summary>
      {isOpen && <div className={styles.content}>{children}</div>}
    </details>
  )
}
