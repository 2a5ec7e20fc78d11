import type { Drawing } from '../../../state/fleet-drawing'
import { inLargeUnits } from '../in-large-units'
import type { Range } from './range'
import { evenTicks, logTicks, stepBelow } from './ticks'

/** A logarithmic scale has no 0: this many decades below the dearest are shown at the most. */
const DECADES = 5

export interface UsdAxis {
  readonly range: Range
  readonly ticks: readonly number[]
}

/** The scale of costs: from 0, or where it is logarithmic from below the cheapest. */
export function usdAxis(drawing: Drawing, isLog: boolean, count: number): UsdAxis {
  const all = [...drawing.lambda, ...drawing.treads.flat(), ...(drawing.band?.high ?? [])].map(
    ({ usd }) => usd,
  )
  const most = all.reduce((a, b) => Math.max(a, b), 0) || 1
  if (!isLog) return { range: { from: 0, to: most }, ticks: evenTicks(most, count) }
  const least = all.reduce((a, b) => (b > 0 ? Math.min(a, b) : a), most)
  const from = stepBelow(Math.max(least * 0.9, most / 10 ** DECADES))
  return { range: { from, to: most }, ticks: logTicks(from, most, count) }
}

/** The uppermost figure has the unit of all. */
export function usdFigure(usd: number, ticks: readonly number[]): string {
  const top = ticks.at(-1) ?? usd
  return usd === top
    ? `$${inLargeUnits(usd, 'short', null)}`
    : inLargeUnits(usd, 'short', { from: usd, to: top })
}
