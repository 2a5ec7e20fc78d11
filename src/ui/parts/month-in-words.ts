import type { DecimalText } from '../../engine/scenario'

const IN_DAYS: ReadonlyMap<DecimalText, number> = new Map([
  ['672', 28],
  ['696', 29],
  ['720', 30],
  ['744', 31],
])

/** `a month of 30 days`, or of so many hours. */
export function monthInWords(hoursPerMonth: DecimalText): string {
  const days = IN_DAYS.get(hoursPerMonth)
  return `a month of ${days ? `${days} days` : `${hoursPerMonth} hours`}`
}
