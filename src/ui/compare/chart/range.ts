import type { DecimalText } from '../../../engine/scenario'
import { stepAbove, stepBelow } from '../../parts/plot/ticks'

/** The requests a month that a chart shows. For drawing. */
export interface Range {
  readonly from: number
  readonly to: number
}

interface Marks {
  /** The scenario's own requests a month. */
  readonly here: number
  readonly crossings: readonly DecimalText[]
}

/** The crossings are looked for up to here. */
const MOST = 1e12
const BEFORE = 2.5
const AFTER = 1.6
/** Where nothing crosses: so many times fewer and more than there are. */
const AROUND = 30
/** What is so many times fewer or more would press the rest into a corner. */
const FAR = 1000

/** From and to a 1, 2 or 5, with the scenario and its crossings; `fromOne`: from 1 to far past them. */
export function rangeOf({ here, crossings }: Marks, fromOne: boolean): Range {
  const all = crossings.map(Number)
  const marks = [Math.max(1, here), ...(fromOne ? all : near(here, all))]
  const [least, most] = [Math.min(...marks), Math.max(...marks)]
  const capped = (to: number) => Math.max(10, Math.min(Math.max(MOST, stepAbove(here)), to))
  if (fromOne) return { from: 1, to: capped(stepAbove(most * 10)) }
  const [before, after] = marks.length > 1 ? [BEFORE, AFTER] : [AROUND, AROUND]
  return { from: Math.max(1, stepBelow(least / before)), to: capped(stepAbove(most * after)) }
}

/** The crossings that are not far away, or where all are, the nearest with those that are near it. */
function near(here: number, crossings: readonly number[]): readonly number[] {
  const distance = (mark: number, from: number) => Math.max(mark / from, from / mark)
  const within = (from: number) => crossings.filter((mark) => distance(mark, from) <= FAR)
  const found = within(here)
  if (found.length > 0) return found
  const [nearest] = crossings.toSorted((a, b) => distance(a, here) - distance(b, here))
  return nearest === undefined ? [] : within(nearest)
}
