import { over, parse, toText, whole } from '../../engine/number'
import type { DecimalText } from '../../engine/scenario'
import { about } from '../format'

/** From here on seconds are shorter. */
const LONG_MS = 10_000

interface DurationInWords {
  readonly value: string
  readonly unit: 'ms' | 's'
}

export function inMsOrSeconds(ms: DecimalText): DurationInWords {
  return Number(ms) < LONG_MS
    ? { value: about(ms), unit: 'ms' }
    : { value: about(toText(over(parse(ms), whole(1000)))), unit: 's' }
}

/** `750 ms`, `370.3 s` */
export function durationInWords(ms: DecimalText): string {
  const { value, unit } = inMsOrSeconds(ms)
  return `${value}\u00a0${unit}`
}
