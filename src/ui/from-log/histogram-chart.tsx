import type { Histogram, Percentile } from '../../state/measured/histogram'
import { about, figure } from '../format'
import { ChartFrame } from '../parts/chart-frame'
import { niceTicks } from '../parts/plot/ticks'
import styles from './histogram-chart.module.css'

interface HistogramChartProps {
  readonly histogram: Histogram
  readonly percentiles: readonly Percentile[]
  /** In ms. */
  readonly edges: readonly number[]
}

const HEIGHT = 194
const TOP = 38
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
      {/* Over the bars, so that it is seen which of them are billed alike. */}
      {[styles.clear, styles.edge].map((name) =>
        drawnEdges.map((ms) => (
          <line key={`${name} ${ms}`} className={name} x1={x(ms)} x2={x(ms)} y1={TOP} y2={BOTTOM} />
        )),
      )}
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
            y={row === 0 ? 12 : 30}
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
const LEAST_BETWEEN = 12

/** In px: so much for each tick. */
const TICK = 90

function Axis({ toMs, width }: { readonly toMs: number; readonly width: number }) {
  const ticks = niceTicks(0, toMs, width > 6 * TICK ? 5 : 2)
  const at = (ms: string) => (Number(ms) / toMs) * width
  return (
    <>
      <line className={styles.axis} x1={0} x2={width} y1={BOTTOM} y2={BOTTOM} />
      {ticks.map((ms) => (
        <text
          key={ms}
          className={styles.tick}
          x={at(ms)}
          y={HEIGHT - 8}
          textAnchor={at(ms) === 0 ? 'start' : at(ms) > width - TICK / 2 ? 'end' : 'middle'}
        >
          {figure(ms)} ms
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
