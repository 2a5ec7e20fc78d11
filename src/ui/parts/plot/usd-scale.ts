import type { DecimalText } from '../../../engine/scenario'
import { niceTicks } from './ticks'

/** A scale of costs. For drawing. */
export interface UsdScale {
  readonly from: number
  readonly to: number
  readonly isLog: boolean
  readonly ticks: readonly DecimalText[]
}

/** From 0 to `most`, with about so many ticks. Without any cost 0 is its only one. */
export const evenScale = (most: number, count: number): UsdScale =>
  most > 0
    ? { from: 0, to: most, isLog: false, ticks: niceTicks(0, most, count) }
    : { from: 0, to: 1, isLog: false, ticks: ['0'] }
