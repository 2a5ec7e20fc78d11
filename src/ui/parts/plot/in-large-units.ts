import { figure } from '../../format'

interface Span {
  readonly from: number
  readonly to: number
}

const UNITS = [
  { worth: 1e12, long: ' trillion', short: ' T' },
  { worth: 1e9, long: ' billion', short: ' B' },
  { worth: 1e6, long: ' million', short: ' M' },
] as const

const unitOf = (value: number) => UNITS.find(({ worth }) => value >= worth)
const digits = (value: number) => figure(String(Number(value.toPrecision(6))))

/**
 * A round figure for an axis: `20 million` or `20 M`. The unit is left out between two ends that
 * have the same one.
 */
export function inLargeUnits(
  value: number,
  length: 'long' | 'short',
  between: Span | null,
): string {
  const unit = unitOf(value)
  if (!unit)
    return length === 'short' && value >= 1000 ? `${digits(value / 1000)} k` : digits(value)
  const isSaid = between && unitOf(between.from) === unit && unitOf(between.to) === unit
  return `${digits(value / unit.worth)}${isSaid ? '' : unit[length]}`
}
