import type { Histogram, Percentile } from '../../state/measured/histogram'
import { about, rounded } from '../format'
import { ChartFrame } from '../parts/chart-frame'
import styles from './histogram-chart.module.css'

interface HistogramChartProps {
  readonly histogram: Histogram
  readonly percentiles: readonly Percentile[]
  /** In ms. */
  readonly edges: readonly number[]
}

const HEIGHT = 190
const TOP = 34
const BOTTOM = HEIGHT - 26

/** Bars of durations, the edges of what is billed alike, and the marks of the percentiles. */
export function HistogramChart(props: HistogramChartProps) {
  return (
    <ChartFrame
      height={HEIGHT}
      says="Histogram of the durations; its figures stand in the table below."
    >
      {(width) => <Drawing {...props} width={width} />}
    </ChartFrame>
  )
}

interface DrawingProps extends HistogramChartProps {
  readonly width: number
}

function Drawing({ histogram, percentiles, edges, width }: DrawingProps) {
  const { bars, toMs } = histogram
  const highest = Math.max(1, ...bars.map(({ count }) => count))
  const x = (ms: number) => (ms / toMs) * width
  const marks = percentiles.filter(({ ms }) => Number(ms) <= toMs).slice(0, 4)
  const drawnEdges = edges.length * LEAST_BETWEEN < width ? edges : []
  return (
    <svg width={width} height={HEIGHT} aria-hidden="true">
      {drawnEdges.map((ms) => (
        <line key={ms} className={styles.edge} x1={x(ms)} x2={x(ms)} y1={TOP} y2={BOTTOM} />
      ))}
      {bars.map(({ fromMs, toMs: end, count }) => {
        const height = (count / highest) * (BOTTOM - TOP)
        return (
          <rect
            key={fromMs}
            className={styles.bar}
            x={x(fromMs) + 0.5}
            width={Math.max(1, x(end) - x(fromMs) - 1)}
            y={BOTTOM - height}
            height={height}
          />
        )
      })}
      <Axis toMs={toMs} width={width} />
      {apart(marks, x, width).map(({ says, ms, row }) => (
        <g key={says}>
          <line
            className={styles.mark}
            x1={x(Number(ms))}
            x2={x(Number(ms))}
            y1={TOP - 4}
            y2={BOTTOM}
          />
          <text
            className={styles.label}
            x={x(Number(ms))}
            y={row === 0 ? 12 : 26}
            textAnchor={x(Number(ms)) > width / 2 ? 'end' : 'start'}
          >
            {says} ≤ {about(ms)} ms
          </text>
        </g>
      ))}
    </svg>
  )
}

/** In px: edges that are closer are no help. */
const LEAST_BETWEEN = 4

/** In px: so much for each tick. */
const TICK = 90

function Axis({ toMs, width }: { readonly toMs: number; readonly width: number }) {
  const count = width > 6 * TICK ? 5 : 2
  const ticks = Array.from({ length: count + 1 }, (_, index) => (toMs * index) / count)
  const anchor = (index: number) =>
    index === 0 ? 'start' : index === count ? 'end' : ('middle' as const)
  return (
    <>
      <line className={styles.axis} x1={0} x2={width} y1={BOTTOM} y2={BOTTOM} />
      {ticks.map((ms, index) => (
        <text
          key={ms}
          className={styles.tick}
          x={(width * index) / count}
          y={HEIGHT - 8}
          textAnchor={anchor(index)}
        >
          {rounded(String(ms), 2)} ms
        </text>
      ))}
    </>
  )
}

/** In px: as wide as the longest label. */
const LABEL = 140

/** Labels that would touch stand on two rows, and those that still would are left to the sentence. */
function apart(marks: readonly Percentile[], x: (ms: number) => number, width: number) {
  const ends = [-1, -1]
  return marks.flatMap((mark) => {
    const at = x(Number(mark.ms))
    const from = at <= width / 2 ? at : at - LABEL
    const row = ends.findIndex((end) => end < from)
    if (row < 0) return []
    ends[row] = from + LABEL
    return [{ ...mark, row }]
  })
}
