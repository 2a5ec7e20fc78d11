import { type Box, textWidth } from '../../parts/plot/boxes'
import type { Frame } from '../../parts/plot/frame'
import { inLargeUnits } from '../../parts/plot/in-large-units'
import { logTicks, minorTicks, niceTicks } from '../../parts/plot/ticks'
import styles from './chart.module.css'
import type { Range } from './range'

interface RequestAxisProps {
  readonly frame: Frame
  readonly range: Range
  readonly isLog: boolean
  readonly isNarrow: boolean
  /** Where "you are here" stands in front of the figures. */
  readonly taken: Box | null
}

const TICK_PX = 5
const FIGURES_PX = 21
const PX_A_TICK = 64
const PX_A_SHORT_TICK = 40

/** The requests a month: ticks, figures, and at the end their unit. */
export function RequestAxis({ frame, range, isLog, isNarrow, taken }: RequestAxisProps) {
  const { left, right, bottom } = frame.plot
  const room = Math.floor((right - left) / (isNarrow ? PX_A_SHORT_TICK : PX_A_TICK))
  const all = isLog
    ? logTicks(range.from, range.to, room)
    : niceTicks(0, range.to, room).map(Number)
  const inner = all.filter((tick) => tick > range.from && tick < range.to)
  const minor = isLog ? minorTicks(range.from, range.to) : []
  const length = isNarrow ? 'short' : 'long'
  const placed = (tick: number, text: string, align: Align) => {
    const x = frame.x(tick)
    return { tick, text, align, ...extentOf(x, text, align) }
  }
  const first = placed(range.from, inLargeUnits(range.from, length, null), 'start')
  const last = isNarrow
    ? placed(range.to, inLargeUnits(range.to, length, null), 'end')
    : placed(range.to, `${inLargeUnits(range.to, length, null)} requests a month`, 'start')
  const between = inner.map((tick) => placed(tick, inLargeUnits(tick, length, range), 'middle'))
  return (
    <g className={styles.axis}>
      <path d={`M${left} ${bottom}H${right}`} />
      <path d={minor.map((tick) => `M${frame.x(tick)} ${bottom}v3`).join('')} />
      {[first, ...between, last].map(({ tick }) => (
        <path key={tick} d={`M${frame.x(tick)} ${bottom}v${TICK_PX}`} />
      ))}
      {visible([last, first, ...between], taken).map(({ tick, text, align, at }) => (
        <text key={tick} x={at} y={bottom + FIGURES_PX} textAnchor={align}>
          {text}
        </text>
      ))}
    </g>
  )
}

type Align = 'start' | 'middle' | 'end'

/** Figures at the ends stand a little outside, as their ticks do. */
const OUTSIDE_PX = 4

function extentOf(x: number, text: string, align: Align) {
  const width = textWidth(text, 12)
  switch (align) {
    case 'start':
      return { at: x - OUTSIDE_PX, left: x - OUTSIDE_PX, right: x - OUTSIDE_PX + width }
    case 'middle':
      return { at: x, left: x - width / 2, right: x + width / 2 }
    case 'end':
      return { at: x + OUTSIDE_PX, left: x + OUTSIDE_PX - width, right: x + OUTSIDE_PX }
  }
}

interface Extent {
  readonly left: number
  readonly right: number
}

/** Those that have room, the first ones first. */
function visible<T extends Extent>(figures: readonly T[], taken: Box | null): readonly T[] {
  const shown: T[] = []
  for (const one of figures) {
    const others: readonly Extent[] = taken ? [...shown, taken] : shown
    if (others.every(({ left, right }) => one.right + 8 < left || right + 8 < one.left)) {
      shown.push(one)
    }
  }
  return shown
}
