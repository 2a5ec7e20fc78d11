import type { DecimalText } from '../../engine/scenario'
import type { Range } from '../compare/chart/range'
import { figure } from '../format'
import { textWidth } from '../parts/plot/boxes'
import type { Frame } from '../parts/plot/frame'
import { inLargeUnits } from '../parts/plot/in-large-units'
import { logTicks } from '../parts/plot/ticks'
import styles from './small-chart.module.css'

interface ChartAxisProps {
  readonly frame: Frame
  readonly range: Range
  readonly requests: DecimalText
  readonly width: number
}

const SIZE_PX = 12
const APART_PX = 12
const PX_A_TICK = 90

/** The scenario's own requests a month, and round figures where there is room beside them. */
export function ChartAxis({ frame, range, requests, width }: ChartAxisProps) {
  const { left, right, bottom } = frame.plot
  const y = bottom + 17
  const unit = placed('requests a month', width, 'end')
  const here = placed(figure(requests), frame.x(Number(requests)), 'middle')
  const first = placed(inLargeUnits(range.from, 'long', null), left, 'start')
  const inner = logTicks(range.from, range.to, Math.floor((right - left) / PX_A_TICK))
    .filter((tick) => tick > range.from && tick < range.to)
    .map((tick) => placed(inLargeUnits(tick, 'long', range), frame.x(tick), 'middle'))
  const shown = [here, unit]
  for (const one of [first, ...inner]) {
    if (shown.every((other) => isApart(one, other))) shown.push(one)
  }
  return (
    <g className={styles.axis}>
      <path d={`M${left} ${bottom}H${right}`} />
      {shown.map((one) => (
        <text key={one.text} data-here={one === here} x={one.x} y={y} textAnchor={one.anchor}>
          {one.text}
        </text>
      ))}
    </g>
  )
}

type Anchor = 'start' | 'middle' | 'end'
type Placed = ReturnType<typeof placed>

function placed(text: string, x: number, anchor: Anchor) {
  const width = textWidth(text, SIZE_PX)
  const left = x - { start: 0, middle: width / 2, end: width }[anchor]
  return { text, x, anchor, left, right: left + width }
}

const isApart = (a: Placed, b: Placed) => a.right + APART_PX < b.left || b.right + APART_PX < a.left
