import { describe, expect, test } from 'vitest'
import { DurationCounts } from './duration-counts'
import { binOf } from './durations'

const countsOf = (durations: readonly number[]) => {
  const counts = new DurationCounts()
  for (const duration of durations) counts.add(duration)
  return counts
}

/** 0.01 ms, 0.02 ms, … */
const upTo = (last: number) => Array.from({ length: last }, (_, i) => i + 1)

describe('durations are told apart', () => {
  test('and are in order, with how often they came', () => {
    expect(countsOf([]).bins()).toEqual([])
    expect(countsOf([250, 1234, 99, 250, 1234, 250]).bins()).toEqual([
      binOf(99, 1),
      binOf(250, 3),
      binOf(1234, 2),
    ])
  })

  test('up to 10,000 different ones', () => {
    const bins = countsOf([...upTo(10_000).reverse(), 5000]).bins()
    expect(bins).toHaveLength(10_000)
    expect(bins[0]).toEqual(binOf(1, 1))
    expect(bins[4999]).toEqual(binOf(5000, 2))
    expect(bins[9999]).toEqual(binOf(10_000, 1))
  })
})

test('of more than 10,000 those within one whole ms are together, in order', () => {
  const counts = countsOf([
    ...upTo(10_000),
    1,
    90_000_000,
    102_300,
    102_301,
    102_401,
    102_401,
    102_500,
  ])
  const bins = counts.bins()
  expect(bins).toHaveLength(104)
  // 1 ms: 0.01 to 1.00 and 0.01 again, which are 99, 98 … 0 and 99 hundredths less than 1 ms.
  expect(bins[0]).toEqual({ count: 101, hundreds: 101, ms: 99 * 101, hundredths: 4950 + 99 })
  for (const at of [1, 2, 98, 99]) {
    expect(bins[at]).toEqual({ count: 100, hundreds: 100, ms: (99 - at) * 100, hundredths: 4950 })
  }
  expect(bins.slice(100)).toEqual([
    binOf(102_300, 1),
    // 1023.01 ms is within 1024 ms; 1024.01 ms, twice, and 1025.00 ms are within 1025 ms.
    binOf(102_301, 1),
    { count: 3, hundreds: 33, ms: 3 * 75, hundredths: 2 * 99 },
    binOf(90_000_000, 1),
  ])
})
