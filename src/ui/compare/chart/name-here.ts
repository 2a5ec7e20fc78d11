import type { DecimalText, Scenario } from '../../../engine/scenario'
import { type Costs, requestsOf } from '../../../state/fleet-break-even'
import { againstLambdaOf } from '../../../state/fleet-figures'
import { figure, money } from '../../format'
import { type Box, textWidth } from '../../parts/plot/boxes'
import type { Frame, Spot } from '../../parts/plot/frame'
import type { HereMarks, Name } from './here'
import { beside, fitsRightOf, placeIn, type Room } from './label-places'

const NAME_PX = 20

/** The marks of both costs of the scenario as it is, and their names where there is room. */
export function nameHere(frame: Frame, room: Room, scenario: Scenario, costs: Costs): HereMarks {
  const { lambdaUsd, fleetUsd, instances } = costs
  const x = frame.x(Number(requestsOf(scenario)))
  const lambda = { x, y: frame.y(Number(lambdaUsd)) }
  const lambdaTexts = [`Lambda ${money(lambdaUsd)}`]
  if (fleetUsd === null) {
    const name = nameAt(lambda, lambdaTexts, true, room)
    return { lambda, lambdaName: name, fleet: null, fleetName: null, difference: null }
  }
  const fleet = { x, y: frame.y(Number(fleetUsd)) }
  const isLambdaAbove = lambda.y <= fleet.y
  const difference = againstLambdaOf(scenario)?.usd ?? null
  const bars = [marksBox(x, lambda.y, fleet.y), differenceBox(frame, [lambda, fleet], difference)]
  const lambdaName = nameAt(lambda, lambdaTexts, isLambdaAbove, taking(room, bars))
  const fleetTexts = [
    `${figure(String(instances ?? 0))} × ${scenario.fleet.instance} ${money(fleetUsd)}`,
    `EC2 ${money(fleetUsd)}`,
  ]
  const fleetRoom = taking(room, lambdaName ? [...bars, lambdaName.box] : bars)
  return {
    lambda,
    lambdaName,
    fleet,
    fleetName: nameAt(fleet, fleetTexts, !isLambdaAbove, fleetRoom),
    difference,
  }
}

/** The room that the marks themselves take. */
export const marksBox = (x: number, a: number, b: number): Box => ({
  left: x - 10,
  right: x + 10,
  top: Math.min(a, b) - 8,
  bottom: Math.max(a, b) + 8,
})

/** The room of the figure beside the bar between them, on the side that it is drawn on. */
function differenceBox(frame: Frame, [a, b]: readonly [Spot, Spot], usd: DecimalText | null): Box {
  const middle = (a.y + b.y) / 2
  const width = usd === null ? 0 : textWidth(money(usd), 12, true)
  const isRight = fitsRightOf(a.x, width, frame)
  return {
    left: isRight ? a.x : a.x - 14 - width,
    right: isRight ? a.x + 14 + width : a.x,
    top: middle - 9,
    bottom: middle + 9,
  }
}

export const taking = (room: Room, taken: readonly Box[]): Room => ({
  ...room,
  taken: [...room.taken, ...taken],
})

/** The first of the texts that has room on its own side of the point, else on the other. */
function nameAt(spot: Spot, texts: readonly string[], isAbove: boolean, room: Room): Name | null {
  for (const side of [isAbove, !isAbove]) {
    for (const says of texts) {
      const size = { width: textWidth(says, 14, true), height: NAME_PX }
      const box = placeIn(room, beside(spot, size, side))
      if (box) return { says, box }
    }
  }
  return null
}
