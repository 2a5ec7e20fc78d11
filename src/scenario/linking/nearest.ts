import type { DecimalText } from '../../engine/scenario'
import { compareAmounts } from '../amount'
import type { Bounds } from './grammar'

/** The allowed value that is nearest to the amount; of two, the larger. Expects canonical amounts. */
export function nearest(amount: DecimalText, { min, max, step, among }: Bounds): DecimalText {
  if (among) return nearestOf(amount, among)
  if (min !== undefined && compareAmounts(amount, min) < 0) return min
  if (max !== undefined && compareAmounts(amount, max) > 0) return max
  if (step === undefined || min === undefined) return amount
  const steps = Math.round((Number(amount) - Number(min)) / step)
  return String(Number(min) + steps * step)
}

function nearestOf(amount: DecimalText, among: readonly DecimalText[]): DecimalText {
  const away = (other: DecimalText) => Math.abs(Number(other) - Number(amount))
  return among.reduce((best, one) => (away(one) <= away(best) ? one : best))
}
