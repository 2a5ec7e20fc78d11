import type { Scenario } from '../../../engine/scenario'
import { requestsOfOneInstance } from '../../../state/fleet-sizing'
import { rounded } from '../../format'
import { type Box, textWidth } from '../../parts/plot/boxes'
import type { Spot } from '../../parts/plot/frame'
import styles from './chart.module.css'
import { placeIn, type Room } from './label-places'
import { Label } from './labels'
import type { Outlines } from './outlines'

interface StepNoteProps {
  readonly outlines: Outlines
  readonly room: Room
  readonly scenario: Scenario
}

const FEWEST_TREADS = 4
const ASIDE_PX = 24
const BELOW_PX = [20, 32, 46]
const HEIGHT = 34

/** What a step of the staircase is, beside one that has room below it. */
export function StepNote({ outlines, room, scenario }: StepNoteProps) {
  const every = requestsOfOneInstance(scenario)
  if (outlines.treads.length < FEWEST_TREADS || every === null) return null
  const lines = [`one more ${scenario.fleet.instance}`, `every ${rounded(every, 0)} requests`]
  const width = Math.max(...lines.map((line) => textWidth(line, 12)))
  const places = cornersOf(outlines).flatMap((corner) =>
    BELOW_PX.map((below) => ({ corner, box: boxAt(corner, below, width) })),
  )
  const box = placeIn(
    room,
    places.map((place) => place.box),
  )
  const corner = places.find((place) => place.box === box)?.corner
  if (!box || !corner) return null
  const middle = (box.top + box.bottom) / 2
  return (
    <>
      <path
        className={styles.leader}
        d={`M${corner.x} ${corner.y + 3}V${middle}H${box.left - 6}`}
      />
      <Label box={box} lines={lines} align="start" kind="note" />
    </>
  )
}

/** The lower ends of the jumps. */
const cornersOf = ({ treads }: Outlines): readonly Spot[] =>
  treads.slice(0, -1).flatMap((tread) => tread.at(-1) ?? [])

const boxAt = ({ x, y }: Spot, below: number, width: number): Box => ({
  left: x + ASIDE_PX + 6,
  right: x + ASIDE_PX + 6 + width,
  top: y + below,
  bottom: y + below + HEIGHT,
})
