import { usePlotArea, useXAxisScale } from 'recharts'
import type { Box } from './boxes'
import type { UsdScale } from './usd-scale'

/** A place in the picture, in px. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where things are in the picture. */
export interface Frame {
  readonly x: (value: number) => number
  readonly y: (usd: number) => number
  readonly plot: Box
}

/**
 * The frame that recharts has laid out; null before it has. The scale of costs is not recharts's: it
 * changes with each step of a slider, and would have all laid out anew.
 */
export function useFrame(scale: UsdScale): Frame | null {
  const x = useXAxisScale()
  const area = usePlotArea()
  if (!x || !area) return null
  const bottom = area.y + area.height
  return {
    x: (value) => x(value) ?? area.x,
    y: (usd) => bottom - partOf(usd, scale) * area.height,
    plot: { left: area.x, right: area.x + area.width, top: area.y, bottom },
  }
}

/** How far up, from 0 to 1. */
function partOf(usd: number, { from, to, isLog }: UsdScale): number {
  if (!isLog) return (usd - from) / (to - from)
  return usd > 0 ? Math.log(usd / from) / Math.log(to / from) : 0
}

export const pathOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')

const px = (value: number) => Math.round(value * 10) / 10
