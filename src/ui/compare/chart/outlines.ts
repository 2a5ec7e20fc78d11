import type { Drawing, Point } from '../../../state/fleet-drawing'
import type { Frame, Spot } from '../../parts/plot/frame'

const spotOf = ({ x, y }: Frame, { requests, usd }: Point): Spot => ({
  x: x(requests),
  y: y(usd),
})

/** The curves as they are drawn. */
export interface Outlines {
  readonly lambda: readonly Spot[]
  readonly treads: readonly (readonly Spot[])[]
  /** Around the band that treads fill where there are too many. */
  readonly band: readonly Spot[] | null
  /** The fleet's from end to end. */
  readonly fleet: readonly Spot[]
}

export function outlinesOf(frame: Frame, drawing: Drawing): Outlines {
  const spots = (points: readonly Point[]) => points.map((point) => spotOf(frame, point))
  const { lambda, treads, band } = drawing
  const low = band ? spots(band.low) : []
  return {
    lambda: spots(lambda),
    treads: treads.map(spots),
    band: band && [...low, ...spots(band.high).toReversed()],
    fleet: band ? low : treads.flatMap(spots),
  }
}
