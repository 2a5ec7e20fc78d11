import type { ReactNode } from 'react'
import scroll from '../parts/scroll-shade.module.css'
import styles from './table.module.css'

interface FiguresProps {
  /** What the figures are of. */
  readonly label: string
  /** The head of the table … */
  readonly head: readonly string[]
  /** … and its rows. */
  readonly children: ReactNode
}

/** A chart's figures as a table. It scrolls by itself where it is wider or longer than a chart. */
export function Figures({ label, head, children }: FiguresProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
    <section className={`${styles.scroll} ${scroll.shade}`} aria-label={label} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            {head.map((says, column) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have the same head
              <th key={column} scope="col">
                {says}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
