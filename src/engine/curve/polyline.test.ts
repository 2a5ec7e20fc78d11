import { describe, expect, test } from 'vitest'
import { ONE, parse, ZERO } from '../number'
import { costOn, cutAt, polyline } from './polyline'

describe('pieces of a cost as points', () => {
  test('are the ends of each, and once that of a single volume', () => {
    const pieces = [
      { from: 0n, to: 0n, slope: ZERO, offset: ONE },
      { from: 1n, to: 4n, slope: parse('0.5'), offset: ONE },
    ]
    const points = polyline(pieces)
    expect(points).toEqual([
      { requests: 0, usd: 1 },
      { requests: 1, usd: 1.5 },
      { requests: 4, usd: 3 },
    ])
    // Joined between two volumes, and as the piece has it between two ends.
    expect([0, 0.5, 1, 2, 4].map((requests) => costOn(points, requests))).toEqual([
      1, 1.25, 1.5, 2, 3,
    ])
  })
})

test('a range is cut at the points within it, in order and each once', () => {
  expect(cutAt([7, 3, 3, 1, 5, 9], 1, 7)).toEqual([1, 3, 5, 7])
})
