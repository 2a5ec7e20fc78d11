import type { Series } from '../parts/line-name'
import styles from './parts-bar.module.css'
import { SeriesRect } from './series-rect'

interface SwatchProps {
  readonly series: Series
  /** The place of its line in the bill. */
  readonly turn: number
}

/** The colour of a line, beside its name. */
export function Swatch(props: SwatchProps) {
  return (
    <svg className={styles.swatch} width="10" height="10" aria-hidden="true" focusable="false">
      <SeriesRect {...props} width="10" height="10" />
    </svg>
  )
}
