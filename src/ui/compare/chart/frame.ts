import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import type { Drawing, Point } from '../../../state/fleet-drawing'
import type { Box } from './boxes'

/** A place in the picture, in px. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where things are in the picture. */
export interface Frame {
  readonly x: (requests: number) => number
  readonly y: (usd: number) => number
  readonly plot: Box
}

/** The frame that recharts has laid out; null before it has. */
export function useFrame(): Frame | null {
  const x = useXAxisScale()
  const y = useYAxisScale()
  const area = usePlotArea()
  if (!x || !y || !area) return null
  return {
    x: (requests) => x(requests) ?? area.x,
    y: (usd) => y(usd) ?? area.y + area.height,
    plot: {
      left: area.x,
      right: area.x + area.width,
      top: area.y,
      bottom: area.y + area.height,
    },
  }
}

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

export const pathOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')

const px = (value: number) => Math.round(value * 10) / 10
