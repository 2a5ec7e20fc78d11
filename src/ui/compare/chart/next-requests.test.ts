import { describe, expect, it } from 'vitest'
import { nextRequests } from './next-requests'

const range = { from: 1e6, to: 5e7 }

describe('nextRequests', () => {
  it.each([
    ['ArrowRight', 3e7, 31e6],
    ['ArrowLeft', 3e7, 29e6],
    ['ArrowRight', 2_555_565, 26e5],
    ['ArrowLeft', 2_555_565, 25e5],
    ['ArrowLeft', 1e7, 99e5],
    ['ArrowRight', 99e5, 1e7],
    ['PageUp', 3e7, 5e7],
    ['PageUp', 5e7, 1e8],
    ['PageDown', 3e7, 2e7],
    ['PageDown', 2e7, 1e7],
    ['Home', 3e7, 1e6],
    ['End', 3e7, 5e7],
  ])('%s leads from %d to %d', (key, from, to) => {
    expect(nextRequests(key, from, range)).toBeCloseTo(to, 3)
  })

  it('leaves other keys alone, and does not go below 1', () => {
    expect(nextRequests('a', 3e7, range)).toBeNull()
    expect(nextRequests('ArrowLeft', 1, range)).toBe(1)
    expect(nextRequests('PageDown', 1, range)).toBe(1)
  })
})
