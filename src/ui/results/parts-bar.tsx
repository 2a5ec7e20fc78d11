import { billOf } from '../../state/figures'
import { useNextFrame } from '../../state/use-next-frame'
import { lineName } from '../parts/line-name'
import styles from './parts-bar.module.css'
import { SeriesRect } from './series-rect'

/** In per cent: the gap after a part that is narrower would only push the bar in. */
const LEAST_START = 0.3

/** The parts of the total, side by side. The lines below say the same in figures. */
export function PartsBar() {
  const lines = useNextFrame(({ scenario }) => billOf(scenario))
  const widths = lines.map(({ percent }) => Number(percent ?? 0))
  const starts = widths.map((_, index) => widths.slice(0, index).reduce((a, b) => a + b, 0))
  return (
    <svg className={styles.bar} aria-hidden="true" focusable="false">
      <rect className={styles.empty} width="100%" height="100%" />
      {lines.map(({ line }, index) => (
        <SeriesRect
          key={line.rule}
          series={lineName(line.rule).series}
          turn={index}
          x={`${starts[index]}%`}
          width={`${widths[index]}%`}
          height="100%"
        />
      ))}
      {starts
        .filter((start, index) => start > LEAST_START && start < 100 && widths[index] !== 0)
        .map((start, index) => (
          // Only their order tells them apart.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <rect key={index} className={styles.gap} x={`${start}%`} width="2" height="100%" />
        ))}
    </svg>
  )
}
