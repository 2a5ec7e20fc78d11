import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import styles from './end-labels.module.css'

interface EndLabel {
  readonly name: string
  /** Under the name. */
  readonly says: string
  readonly value: number
  readonly series: 's1' | 's2'
}

const LINE = 16
const APART = 2 * LINE + 4

/** Names at the right end of their lines, one or two, moved apart where these are close. */
export function EndLabels({
  x,
  labels,
}: {
  readonly x: number
  readonly labels: readonly EndLabel[]
}) {
  const placeX = useXAxisScale()
  const placeY = useYAxisScale()
  const plot = usePlotArea()
  if (!placeX || !placeY || !plot) return null
  const left = Number(placeX(x)) + 10
  const placed = labels
    .map((label) => ({ ...label, y: Number(placeY(label.value)) }))
    .toSorted((a, b) => a.y - b.y)
  const [upper, lower] = placed
  const lack = upper && lower ? Math.max(0, APART - (lower.y - upper.y)) / 2 : 0
  const below = (lower ?? upper)?.y ?? 0
  const raise = Math.max(0, below + lack + LINE - (plot.y + plot.height))
  return placed.map(({ name, says, series, y }, index) => {
    const top = y - raise + (index === 0 ? -lack : lack)
    return (
      <text key={name} className={styles.label} data-series={series} x={left} y={top}>
        <tspan className={styles.name}>{name}</tspan>
        <tspan x={left} dy={LINE}>
          {says}
        </tspan>
      </text>
    )
  })
}
