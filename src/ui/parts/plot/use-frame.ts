import { usePlotArea, useXAxisScale } from 'recharts'
import type { Frame } from './frame'
import type { UsdScale } from './usd-scale'

/**
 * The frame that recharts has laid out; null before it has. The scale of costs is not recharts's: it
 * changes with each step of a slider, and would have all laid out anew.
 */
export function useFrame(scale: UsdScale): Frame | null {
  const x = useXAxisScale()
  const area = usePlotArea()
  if (!x || !area) return null
  const bottom = area.y + area.height
  const right = area.x + area.width
  return {
    x: (value) => Math.min(right, Math.max(area.x, x(value) ?? area.x)),
    y: (usd) => bottom - partOf(usd, scale) * area.height,
    plot: { left: area.x, right, top: area.y, bottom },
  }
}

/** How far up, from 0 to 1. */
function partOf(usd: number, { from, to, isLog }: UsdScale): number {
  if (!isLog) return (usd - from) / (to - from)
  return usd > 0 ? Math.log(usd / from) / Math.log(to / from) : 0
}
