import type { Crossings } from '../../../state/fleet-break-even'
import type { Drawing } from '../../../state/fleet-drawing'
import { figure } from '../../format'
import { type Box, overlaps, textWidth } from '../../parts/plot/boxes'
import type { Frame } from '../../parts/plot/frame'
import type { Crossing, CrossingLabel } from './crossing-marks'
import { over, placeIn, type Room, type Size } from './label-places'
import { taking } from './name-here'
import type { Stretch } from './stretches'

/** Labels keep so far apart. */
const APART_PX = 10
const SIDES = { ec2: 'EC2', lambda: 'Lambda', 'by turns': 'Each' }

/** The crossings between stretches. */
export function crossingsAt(
  stretches: readonly Stretch[],
  frame: Frame,
  drawing: Drawing,
): readonly Crossing[] {
  return stretches.slice(1).map(({ from, cheaper, isForGood }) => ({
    requests: from,
    spot: { x: frame.x(from), y: frame.y(usdAt(drawing.lambda, from)) },
    cheaper,
    isForGood,
    isMeeting: !isJump(drawing, from),
  }))
}

/** At a jump of the staircase the lead changes, but the curves do not meet. */
const isJump = ({ treads }: Drawing, requests: number): boolean =>
  treads.some(([start]) => start !== undefined && Math.abs(start.requests - requests) <= 1)

function usdAt(curve: Drawing['lambda'], requests: number): number {
  const next = Math.max(
    1,
    curve.findIndex((point) => point.requests >= requests),
  )
  const [a, b] = [curve[next - 1], curve[next]]
  if (!a || !b || a.requests === b.requests) return a?.usd ?? 0
  return a.usd + ((b.usd - a.usd) * (requests - a.requests)) / (b.requests - a.requests)
}

/** The names of the last crossing and the first, where there is room. */
export function nameCrossings(
  crossings: readonly Crossing[],
  { ec2CheaperFrom }: Crossings,
  room: Room,
): readonly CrossingLabel[] {
  const last = crossings.find(({ isForGood }) => isForGood)
  const first = crossings.find(({ requests }) => requests === Number(ec2CheaperFrom))
  const lastLabel =
    last &&
    (labelled(last, forGood(last), 14, room) ?? labelled(last, shortForGood(last), 14, room))
  const left = lastLabel ? taking(room, boxesOf(lastLabel)) : room
  const firstLabel = first && first !== last && labelled(first, firstOf(first), 12, left)
  return [lastLabel, firstLabel].filter((label) => label instanceof Object)
}

const forGood = ({ cheaper, requests }: Crossing) => [
  `${SIDES[cheaper]} is cheaper for good`,
  `from ${figure(String(requests))} requests`,
]

const shortForGood = ({ cheaper, requests }: Crossing) => [
  `${SIDES[cheaper]} for good`,
  `from ${figure(String(requests))}`,
]

const firstOf = ({ requests }: Crossing) => [
  'EC2 is first cheaper',
  `from ${figure(String(requests))}`,
]

function labelled(
  crossing: Crossing,
  lines: readonly string[],
  px: 12 | 14,
  room: Room,
): CrossingLabel | null {
  const widths = lines.map((line, index) => textWidth(line, px, px === 14 && index === 0))
  const size: Size = { width: Math.max(...widths), height: px === 14 ? 40 : 36 }
  const places = over(crossing.spot, size).filter((box) =>
    room.taken.every((other) => !overlaps(leaderOf(box, crossing), other)),
  )
  const box = placeIn(room, places)
  return box && { crossing, lines, box }
}

const leaderOf = (box: Box, { spot }: Crossing): Box => ({
  left: spot.x - 4,
  right: spot.x + 4,
  top: box.bottom,
  bottom: spot.y,
})

const boxesOf = ({ box, crossing }: CrossingLabel): readonly Box[] => [
  {
    left: box.left - APART_PX,
    right: box.right + APART_PX,
    top: box.top - APART_PX / 2,
    bottom: box.bottom + APART_PX / 2,
  },
  leaderOf(box, crossing),
]
