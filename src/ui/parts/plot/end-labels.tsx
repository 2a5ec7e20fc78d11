import type { Frame } from './frame'
import styles from './plot.module.css'

interface EndLabel {
  readonly name: string
  /** Under the name. */
  readonly says: string
  readonly usd: number
  readonly series: 's1' | 's2'
}

interface EndLabelsProps {
  readonly frame: Frame
  readonly labels: readonly EndLabel[]
}

const LINE_PX = 18
const APART_PX = 42
const ASIDE_PX = 12
/** So far above the axis at least. */
const ABOVE_PX = 24

/** The names of lines where they end, one or two, moved apart where these are close. */
export function EndLabels({ frame: { plot, y }, labels }: EndLabelsProps) {
  const x = plot.right + ASIDE_PX
  const placed = labels
    .map((label) => ({ ...label, at: y(label.usd) }))
    .toSorted((a, b) => a.at - b.at)
  const [upper, lower] = placed
  const lack = upper && lower ? Math.max(0, APART_PX - (lower.at - upper.at)) / 2 : 0
  const lowest = plot.bottom - ABOVE_PX
  return placed.map(({ name, says, series, at }, index) => {
    const isUpper = lower !== undefined && index === 0
    const top = isUpper
      ? Math.min(at - lack, lowest - APART_PX, (lower?.at ?? at) + lack - APART_PX)
      : Math.min(at + lack, lowest)
    return (
      <text key={name} className={styles.end} data-series={series}>
        <tspan className={styles.name} x={x} y={top}>
          {name}
        </tspan>
        <tspan x={x} y={top + LINE_PX}>
          {says}
        </tspan>
      </text>
    )
  })
}
