import type { Cheaper, Crossings } from '../../../state/fleet-break-even'
import type { Range } from './range'

/** A stretch of the axis on which one side is cheaper. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly cheaper: Cheaper
  /** Nothing changes after it, in this range or beyond. */
  readonly isForGood: boolean
}

/** The stretches of a range, in order; the first begins where the range does. */
export function stretchesIn({ from, to }: Range, { intervals }: Crossings): readonly Stretch[] {
  return intervals.flatMap((interval, index) => {
    const next = intervals[index + 1]
    const start = Math.max(from, Number(interval.from))
    const end = Math.min(to, next ? Number(next.from) : to)
    const { cheaper } = interval
    return start < end ? [{ from: start, to: end, cheaper, isForGood: !next }] : []
  })
}
