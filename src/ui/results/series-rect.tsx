import { type SVGProps, useId } from 'react'
import type { Series } from '../parts/line-name'
import styles from './parts-bar.module.css'

interface SeriesRectProps extends SVGProps<SVGRectElement> {
  readonly series: Series
  /** The place of its line in the bill: hatches beside each other run in other directions. */
  readonly turn: number
}

/** A rectangle in the colour of a line; hatched where it has none of its own. */
export function SeriesRect({ series, turn, ...place }: SeriesRectProps) {
  const id = useId()
  return (
    <>
      {series === 'rest' && (
        <pattern
          id={id}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          // Never lying: in the bar that would be rules.
          patternTransform={`rotate(${45 - 45 * (turn % 3)})`}
        >
          <rect className={styles.hatchGround} width="5" height="5" />
          <rect className={styles.hatchLine} width="2" height="5" />
        </pattern>
      )}
      <rect {...place} className={styles[series]} fill={`url(#${id})`} />
    </>
  )
}
