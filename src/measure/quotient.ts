import type { DecimalText } from '../engine/scenario'

/** As many places as an amount of a scenario may have. */
const PLACES = 12n

/** A ratio as an amount of a scenario: exact where twelve places suffice, else rounded half up. */
export function quotient(numerator: bigint, denominator: bigint): DecimalText {
  const unit = 10n ** PLACES
  const scaled = (2n * numerator * unit + denominator) / (2n * denominator)
  const whole = scaled / unit
  const places = String(scaled % unit)
    .padStart(Number(PLACES), '0')
    .replace(/0+$/, '')
  return places === '' ? String(whole) : `${whole}.${places}`
}
