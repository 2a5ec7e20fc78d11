import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { DecimalText, Scenario } from '../../../engine/scenario'
import { scaledRates, scaleRequests } from '../../../state/fleet-scale'
import { actions, pageStore } from '../../../state/page-store'
import { figure } from '../../format'
import { type Box, textWidth } from '../../parts/plot/boxes'
import type { Frame } from '../../parts/plot/frame'
import styles from './chart.module.css'
import { nextRequests } from './next-requests'
import type { Range } from './range'

const HEIGHT = 24
const POINT = 7
/** So far from the end of the axis, where its unit is said. */
const BEFORE_UNIT_PX = 14
/** Requests a month, where the comparison ends: what is more can only become less. */
const MOST = 1e12

/** In a narrower picture the words would cover the figures of the axis. */
const WORDS_FROM_PX = 800

interface FlagProps {
  readonly frame: Frame
  readonly requests: DecimalText
  readonly isNarrow: boolean
}

/** Where the flag of the handle is, and what it says. */
export function flagOf({ frame, requests, isNarrow }: FlagProps): { box: Box; says: string } {
  const { left, right, bottom } = frame.plot
  const isShort = right - left < WORDS_FROM_PX
  const says = isShort ? figure(requests) : `you are here: ${figure(requests)}`
  const width = Math.max(44, textWidth(says, 12, true) + 24)
  const x = frame.x(Number(requests))
  const last = Math.max(x + POINT + 1, right - (isNarrow ? 0 : BEFORE_UNIT_PX))
  const start = Math.max(left - 8, Math.min(last - width, x - width / 2))
  const top = bottom + POINT + (isNarrow ? 26 : 2)
  return { says, box: { left: start, right: start + width, top, bottom: top + HEIGHT } }
}

interface HandleProps {
  readonly frame: Frame
  readonly range: Range
  readonly scenario: Scenario
  readonly requests: DecimalText
  readonly flag: { readonly box: Box; readonly says: string }
  /** The requests a month at a place in the picture. */
  readonly requestsAt: (x: number) => number
  readonly valueText: string
  readonly onDrag: (isDragged: boolean) => void
}

/** "You are here": dragged along the axis it scales the requests of all functions together. */
export function Handle(props: HandleProps) {
  const { frame, range, scenario, requests, flag, requestsAt, valueText, onDrag } = props
  const start = useRef<{ readonly scenario: Scenario; readonly requests: DecimalText } | null>(null)
  const x = frame.x(Number(requests))

  const end = () => {
    if (!start.current) return
    start.current = null
    onDrag(false)
    actions.endGesture()
  }

  const scaleTo = (target: number) => {
    const from = start.current ?? { scenario: pageStore.getState().scenario, requests }
    start.current = from
    const most = Math.max(MOST, Number(from.requests))
    scaleRequests(scaledRates(from.scenario, from.requests, Math.min(most, Math.max(1, target))))
  }
  const onPointerDown = (event: PointerEvent<SVGGElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    start.current = { scenario, requests }
    onDrag(true)
  }
  const onPointerMove = (event: PointerEvent<SVGGElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return
    const left = event.currentTarget.ownerSVGElement?.getBoundingClientRect().left ?? 0
    scaleTo(Math.min(range.to, Math.max(range.from, requestsAt(event.clientX - left))))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextCount(event.key, scenario, Number(requests), range)
    if (next === null) return
    event.preventDefault()
    scaleTo(next)
  }
  const { box, says } = flag
  return (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label="Requests a month, all functions together"
      aria-valuemin={range.from}
      aria-valuemax={range.to}
      aria-valuenow={Math.round(Number(requests))}
      aria-valuetext={valueText}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={onKeyDown}
      onBlur={end}
    >
      <path className={styles.stem} d={`M${x} ${frame.plot.bottom}V${box.top}`} />
      <path d={`M${x} ${box.top - POINT}l${POINT} ${POINT + 1}h${-2 * POINT}Z`} />
      <rect x={box.left} y={box.top} width={box.right - box.left} height={HEIGHT} rx="2" />
      <text
        x={(box.left + box.right) / 2}
        y={box.top + HEIGHT / 2}
        textAnchor="middle"
        dominantBaseline="central"
      >
        {says}
      </text>
    </g>
  )
}

/** A key's next number is round as the user has written it: a day, a second. In requests a month. */
function nextCount(key: string, { functions }: Scenario, requests: number, range: Range) {
  const largest = Math.max(...functions.map((fn) => Number(fn.requests.count)))
  const each = requests / largest
  const next = nextRequests(key, largest, { from: range.from / each, to: range.to / each })
  return next === null ? null : next * each
}
