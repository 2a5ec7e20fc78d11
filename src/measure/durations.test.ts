import { describe, expect, test } from 'vitest'
import {
  type Bin,
  binOf,
  meanOf,
  type Pair,
  pairCountOf,
  pairsOf,
  sampleOf,
  together,
  wholeMsOf,
} from './durations'

/** All of some durations in one bin. */
const binOfAll = (pairs: readonly Pair[]): Bin =>
  pairs.map(([duration, count]) => binOf(duration, count)).reduce(together)

describe('a bin', () => {
  test('has its durations rounded up to 100 ms, and what they are less than that', () => {
    // 12.34 ms is 100 ms less 87 ms less 66 hundredths.
    expect(binOf(1234, 1)).toEqual({ count: 1, hundreds: 1, ms: 87, hundredths: 66 })
    expect(binOf(1234, 3)).toEqual({ count: 3, hundreds: 3, ms: 261, hundredths: 198 })
    expect(binOf(10_000, 2)).toEqual({ count: 2, hundreds: 2, ms: 0, hundredths: 0 })
    expect(binOf(10_001, 2)).toEqual({ count: 2, hundreds: 4, ms: 198, hundredths: 198 })
  })

  test('has a mean, and the mean of what is billed at 1 ms', () => {
    const bin = binOfAll([
      [1234, 2],
      [10_001, 1],
      [25_000, 1],
    ])
    // (2 × 1234 + 10,001 + 25,000) ÷ 4 = 9367.25
    expect(meanOf(bin)).toBeCloseTo(9367.25, 6)
    // (2 × 13 + 101 + 250) ÷ 4 = 94.25
    expect(wholeMsOf(bin)).toBeCloseTo(94.25, 9)
  })
})

describe('the fewest durations that stand for a bin', () => {
  const rows: [string, Pair[], Pair[]][] = [
    ['one', [[1234, 5]], [[1234, 5]]],
    [
      'the mean of two that are even',
      [
        [1202, 1],
        [1204, 1],
      ],
      [[1203, 2]],
    ],
    [
      'neighbours within a ms',
      [
        [1201, 1],
        [1204, 1],
      ],
      [
        [1202, 1],
        [1203, 1],
      ],
    ],
    // 1 + 2 hundreds, 99 + 98 ms, 0 hundredths: two sums are cut at the same place.
    [
      'two where two sums are cut alike',
      [
        [100, 1],
        [10_200, 1],
      ],
      [
        [200, 1],
        [10_100, 1],
      ],
    ],
  ]
  test.each(rows)('%s', (_, seen, standing) => {
    const bin = binOfAll(seen)
    expect(pairsOf(bin)).toEqual(standing)
    expect(pairCountOf(bin)).toBe(standing.length)
  })

  // Remainders of the three sums, of three requests: a cut for each that is different.
  test.each([
    [[0, 0, 0], 1],
    [[1, 0, 0], 2],
    [[0, 1, 0], 2],
    [[0, 0, 1], 2],
    [[1, 1, 0], 2],
    [[1, 0, 1], 2],
    [[0, 1, 1], 2],
    [[2, 2, 2], 2],
    [[1, 2, 0], 3],
    [[1, 0, 2], 3],
    [[0, 1, 2], 3],
    [[1, 2, 1], 3],
    [[1, 2, 2], 3],
    [[2, 2, 1], 3],
  ] as const)('remainders %j: %i', ([hundreds, ms, hundredths], standing) => {
    const bin = { count: 3, hundreds: 3 + hundreds, ms: 30 + ms, hundredths: 9 + hundredths }
    expect(pairCountOf(bin)).toBe(standing)
    expect(pairsOf(bin)).toHaveLength(standing)
  })

  test('four where all three sums are cut, at different places', () => {
    const bin = { count: 4, hundreds: 5, ms: 42, hundredths: 11 }
    expect(pairCountOf(bin)).toBe(4)
    // Of 4 requests the last one has a hundred more, the last two a ms less, the last three a hundredth.
    expect(pairsOf(bin)).toEqual([
      [8897, 1],
      [8997, 1],
      [8998, 1],
      [18_897, 1],
    ])
  })
})

test.each([
  [1234, '12.34'],
  [1230, '12.3'],
  [1203, '12.03'],
  [1200, '12'],
  [5, '0.05'],
  [10, '0.1'],
  [90_000_000, '900000'],
])('%i hundredths are written %s ms', (duration, text) => {
  expect(sampleOf([duration, 7])).toEqual([text, 7])
})
