import { stepAbove, stepBelow } from '../../parts/plot/ticks'
import type { Range } from './range'

/** A hair, so that a number on the grid goes to the next and not to itself. */
const HAIR = 1e-6

/**
 * Where a key leads from a number of requests: an arrow to the next of two digits, a page to the
 * next 1, 2 or 5, and Home and End to the ends. null for other keys.
 */
export function nextRequests(key: string, from: number, { from: least, to: most }: Range) {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return twoDigits(from, 1)
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(1, twoDigits(from, -1))
    case 'PageUp':
      return stepAbove(from * (1 + HAIR) * 1.0001)
    case 'PageDown':
      return Math.max(1, stepBelow(from * 0.9999))
    case 'Home':
      return least
    case 'End':
      return most
    default:
      return null
  }
}

/** The next number with two digits that count, up or down. */
function twoDigits(from: number, direction: 1 | -1): number {
  const below = from * (direction === 1 ? 1 : 1 - HAIR)
  const grid = Math.max(1, 10 ** (Math.floor(Math.log10(below)) - 1))
  const steps = from / grid
  const next = direction === 1 ? Math.floor(steps + HAIR) + 1 : Math.ceil(steps - HAIR) - 1
  return next * grid
}
