import type { TunedSize } from '../../state/measured/tuning-figures'
import { figure, money, rounded } from '../format'
import { ChartFrame } from '../parts/chart-frame'
import styles from './tuning-chart.module.css'

const HEIGHT = 160
const TOP = 34
const BOTTOM = HEIGHT - 26

/** In px: so much is left at both sides, for what is written there. */
const SIDE = 64

/** Memory against duration, and memory against cost: two charts, each with a scale of its own. */
export function TuningChart({ sizes }: { readonly sizes: readonly TunedSize[] }) {
  return (
    <div className={styles.charts}>
      <Curve
        title="Duration"
        sizes={sizes}
        read={({ point }) => Number(point.ms)}
        says={({ point }) => `${rounded(point.ms, 0)} ms`}
        mark="fastest"
      />
      <Curve
        title="Cost a month"
        sizes={sizes}
        read={({ usd }) => Number(usd)}
        says={({ usd }) => money(usd)}
        mark="cheapest"
      />
    </div>
  )
}

interface CurveProps {
  readonly title: string
  readonly sizes: readonly TunedSize[]
  readonly read: (size: TunedSize) => number
  readonly says: (size: TunedSize) => string
  readonly mark: TunedSize['marks'][number]
}

function Curve(props: CurveProps) {
  const { title } = props
  return (
    <div>
      <p className={styles.caption}>{title}</p>
      <ChartFrame
        height={HEIGHT}
        says={`${title} at each memory size; its figures stand in the table below.`}
      >
        {(width) => <Drawing {...props} width={width} />}
      </ChartFrame>
    </div>
  )
}

interface DrawingProps extends CurveProps {
  readonly width: number
}

function Drawing({ sizes, read, says, mark, width }: DrawingProps) {
  const most = Math.max(...sizes.map(read)) || 1
  const memory = sizes.map(({ point }) => point.memoryMb)
  const least = Math.min(...memory)
  const span = Math.log(Math.max(...memory) / least) || 1
  const x = ({ point }: TunedSize) =>
    SIDE + (Math.log(point.memoryMb / least) / span) * (width - 2 * SIDE)
  const y = (size: TunedSize) => BOTTOM - (read(size) / most) * (BOTTOM - TOP)
  const isMarked = ({ marks }: TunedSize) => marks.includes(mark)
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      <line className={styles.axis} x1={0} x2={width} y1={BOTTOM} y2={BOTTOM} />
      <polyline
        className={styles.curve}
        points={sizes.map((size) => `${x(size)},${y(size)}`).join(' ')}
      />
      {sizes.map((size) => (
        <circle
          key={size.point.memoryMb}
          className={styles.point}
          data-marked={isMarked(size)}
          cx={x(size)}
          cy={y(size)}
          r={isMarked(size) ? 5 : 3}
        />
      ))}
      {sizes
        .filter((size) => isMarked(size) || size.marks.includes('balanced'))
        .map((size) => (
          <text
            key={size.point.memoryMb}
            className={styles.label}
            x={x(size)}
            y={isMarked(size) ? y(size) - 10 : y(size) + 20}
          >
            {isMarked(size) ? mark : 'balanced'} {says(size)}
          </text>
        ))}
      {spread(sizes, x).map((size) => (
        <text key={size.point.memoryMb} className={styles.tick} x={x(size)} y={HEIGHT - 8}>
          {figure(String(size.point.memoryMb))} MB
        </text>
      ))}
    </svg>
  )
}

/** In px: as wide as the longest tick. */
const TICK = 70

/** The first, the last, and those between that touch neither their neighbour nor the last. */
function spread(sizes: readonly TunedSize[], x: (size: TunedSize) => number): readonly TunedSize[] {
  const last = sizes.at(-1)
  const end = last ? x(last) : 0
  let taken = Number.NEGATIVE_INFINITY
  return sizes.filter((size) => {
    const isFree = x(size) - taken >= TICK && (size === last || end - x(size) >= TICK)
    if (isFree) taken = x(size)
    return isFree
  })
}
