import { type KeyboardEvent, type PointerEvent, useState } from 'react'
import type { Scenario } from '../../../engine/scenario'
import { costsAt, costsOf, requestsOf } from '../../../state/fleet-break-even'
import { textWidth } from '../../parts/plot/boxes'
import type { Frame } from '../../parts/plot/frame'
import { type CostWords, costsInWords } from '../costs-in-words'
import styles from './chart.module.css'
import { nextRequests } from './next-requests'
import type { Range } from './range'

const NEAR_PX = 6
const LINE_PX = 18
const PADDING = 10

interface ProbeProps {
  readonly frame: Frame
  readonly range: Range
  readonly scenario: Scenario
  /** Where the curves cross: what is near them is read at them. */
  readonly crossings: readonly number[]
  readonly requestsAt: (x: number) => number
}

/** Reads both curves where the pointer is, or where the keys have moved it. */
export function Probe(props: ProbeProps) {
  const { frame, range, scenario, crossings, requestsAt } = props
  const [at, setAt] = useState<number | null>(null)
  const here = Number(requestsOf(scenario))
  const { left, right, top, bottom } = frame.plot
  const isRead = at !== null && at >= range.from && at <= range.to
  const place = isRead ? at : here
  const costs = place === here ? costsOf(scenario) : costsAt(scenario, place)
  const says = place === here ? requestsOf(scenario) : String(place)
  const words = costs && costsInWords(says, costs, scenario)
  const onPointerMove = (event: PointerEvent<SVGRectElement>) => {
    const box = event.currentTarget.ownerSVGElement?.getBoundingClientRect()
    const x = event.clientX - (box?.left ?? 0)
    const near = [here, ...crossings].find((mark) => Math.abs(frame.x(mark) - x) < NEAR_PX)
    setAt(near ?? threeDigits(requestsAt(x)))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextRequests(event.key, place, range)
    if (next === null) return
    event.preventDefault()
    setAt(Math.min(range.to, Math.max(range.from, Math.round(next))))
  }
  return (
    <>
      {isRead && words && <Reading frame={frame} x={frame.x(at)} words={words} />}
      <rect
        className={styles.probe}
        role="slider"
        tabIndex={0}
        aria-label="Read both costs at a number of requests a month"
        aria-valuemin={range.from}
        aria-valuemax={range.to}
        aria-valuenow={Math.round(place)}
        aria-valuetext={words ? [words.requests, ...words.lines].join(', ') : ''}
        x={left}
        y={top}
        width={right - left}
        height={bottom - top}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setAt(null)}
        onKeyDown={onKeyDown}
        onFocus={({ currentTarget }) => {
          if (currentTarget.matches(':focus-visible')) setAt(here)
        }}
        onBlur={() => setAt(null)}
      />
    </>
  )
}

const threeDigits = (value: number): number => Math.max(1, Math.round(Number(value.toPrecision(3))))

interface ReadingProps {
  readonly frame: Frame
  readonly x: number
  readonly words: CostWords
}

/** A plumb line with what both sides cost there. */
function Reading({ frame, x, words }: ReadingProps) {
  const { left, right, top, bottom } = frame.plot
  const lines = [words.requests, ...words.lines]
  const width = Math.max(...lines.map((line) => textWidth(line, 13))) + 2 * PADDING
  const height = lines.length * LINE_PX + 2 * PADDING - 4
  const isLeft = x + 12 + width > right && x - 12 - width > left - 40
  const start = isLeft ? x - 12 - width : Math.min(x + 12, right - width)
  return (
    <g className={styles.reading}>
      <path d={`M${x} ${top}V${bottom}`} />
      <rect x={start} y={top} width={width} height={height} rx="4" />
      <text>
        {lines.map((line, index) => (
          <tspan
            key={line}
            x={start + PADDING}
            y={top + PADDING + LINE_PX * (index + 0.5) - 2}
            dominantBaseline="central"
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  )
}
