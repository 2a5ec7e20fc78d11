import type { Drawing } from '../../../state/fleet-drawing'
import { logTicks, stepBelow } from '../../parts/plot/ticks'
import { evenScale, type UsdScale } from '../../parts/plot/usd-scale'

/** A logarithmic scale has no 0: this many decades below the dearest are shown at the most. */
const DECADES = 5

/** The scale of costs: from 0, or where it is logarithmic from below the cheapest. */
export function usdScaleOf(drawing: Drawing, isLog: boolean, count: number): UsdScale {
  const all = [...drawing.lambda, ...drawing.treads.flat(), ...(drawing.band?.high ?? [])].map(
    ({ usd }) => usd,
  )
  const most = all.reduce((a, b) => Math.max(a, b), 0) || 1
  if (!isLog) return evenScale(most, count)
  const least = all.reduce((a, b) => (b > 0 ? Math.min(a, b) : a), most)
  const from = stepBelow(Math.max(least * 0.9, most / 10 ** DECADES))
  return { from, to: most, isLog, ticks: logTicks(from, most, count).map(String) }
}
