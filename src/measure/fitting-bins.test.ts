import { describe, expect, test } from 'vitest'
import { type Bin, binOf, pairCountOf } from './durations'
import { fitted, fittingBins, gathered } from './fitting-bins'

const PER_MS = 100

/** So many durations, each so many ms longer than the one before. */
const everyMs = (count: number, step = 1) =>
  Array.from({ length: count }, (_, i) => binOf((i + 1) * step * PER_MS, 1))

const fitting = (bins: readonly Bin[]) => fittingBins([bins])[0] ?? []
const countsOf = (bins: readonly Bin[]) => bins.map(({ count }) => count)
/** How many of them are there as they were, from the first on. */
const keptOf = (were: readonly Bin[], bins: readonly Bin[]) => {
  const first = were.findIndex((bin, index) => bin !== bins[index])
  return first < 0 ? were.length : first
}

const samplesIn = (bins: readonly Bin[]) => bins.reduce((sum, bin) => sum + pairCountOf(bin), 0)

describe('gathering', () => {
  test('puts together what ends in the same whole ms, or hundred ms', () => {
    const bins = [101, 150, 200, 201, 9_999, 10_000, 10_001].map((duration) => binOf(duration, 1))
    expect(countsOf(gathered(bins, 1))).toEqual([3, 1, 2, 1])
    expect(countsOf(gathered(bins, 100))).toEqual([6, 1])
    expect(countsOf(gathered(bins, 900_000))).toEqual([7])
  })
})

describe('the durations of one function', () => {
  test('are left as they are up to 10,000', () => {
    const all = everyMs(10_000)
    expect(fitting(all)).toBe(all)
  })

  test('are gathered within whole ms where that is enough', () => {
    // 1.49, 1.50 and 1.51 ms come to three times 1.50 ms, which makes 10,000.
    const within = [149, 150, 151].map((duration) => binOf(duration, 1))
    const others = everyMs(10_001).slice(2)
    const bins = fitting([...within, ...others])
    expect(countsOf(bins.slice(0, 3))).toEqual([3, 1, 1])
    expect(keptOf(others, bins.slice(1))).toBe(others.length)
  })

  test('are gathered wider from where whole ms are too many, by 100 ms', () => {
    const all = everyMs(10_001)
    const bins = fitting(all)
    // 9998, 9999 and 10,000 ms come to three times 9999 ms. Two of them would be of two durations still.
    expect(bins).toHaveLength(9999)
    expect(keptOf(all, bins)).toBe(9997)
    expect(countsOf(bins.slice(9997))).toEqual([3, 1])
  })

  test('are gathered by seconds where they are too many by 100 ms', () => {
    // Within 100 ms there are one or two of these, and two that differ by 89 ms have no middle in whole ms.
    const all = everyMs(10_001, 89)
    const bins = fitting(all)
    expect(bins).toHaveLength(9999)
    expect(keptOf(all, bins)).toBe(9997)
    expect(countsOf(bins.slice(9997))).toEqual([3, 1])
  })
})

describe('the durations of many functions', () => {
  test('are 50,000 together, by as many hundreds less for those that have most', () => {
    // 5 × 10,000 + 100 are too many; 5 × 9900 + 100 are not.
    const few = everyMs(100)
    const all = fittingBins([few, ...Array.from({ length: 5 }, () => everyMs(10_000))])
    expect(all[0]).toEqual(few)
    for (const bins of all.slice(1)) {
      expect(samplesIn(bins)).toBeLessThanOrEqual(9900)
      expect(samplesIn(bins)).toBeGreaterThan(9890)
    }
  })

  test('are left as they are where they are 50,000 together', () => {
    const thousand = everyMs(1000)
    const left = fittingBins(Array.from({ length: 50 }, () => thousand))
    expect(left.every((bins) => bins === thousand)).toBe(true)
  })

  // 599 functions of 100 are too many already, and none of them is gathered.
  const hundred = everyMs(100)
  const fittedAmongMany = (bins: readonly Bin[]) =>
    fittingBins([bins, ...Array.from({ length: 599 }, () => hundred)])

  test('are left 100 each, however many functions there are', () => {
    expect(fittedAmongMany(hundred).every((bins) => bins === hundred)).toBe(true)
    expect(samplesIn(fittedAmongMany(everyMs(150))[0] ?? [])).toBeLessThanOrEqual(100)
  })

  test('are gathered no wider than 100 ms where that makes 100', () => {
    // 10 and 12 ms come to twice 11 ms, and so in each of a hundred times 100 ms.
    const pairs = Array.from({ length: 100 }, (_, i) => [i * 100 + 10, i * 100 + 12])
    const bins = pairs.flat().map((ms) => binOf(ms * PER_MS, 1))
    expect(countsOf(fittedAmongMany(bins)[0] ?? [])).toEqual(Array.from({ length: 100 }, () => 2))
  })

  test('are gathered over all that a function may run where 10 s are not wide enough', () => {
    // Two within each ten seconds, 5001 ms apart, which have no middle in whole ms: 90 times two durations.
    const wide = Array.from({ length: 90 }, (_, i) => [i * 10_000 + 2000, i * 10_000 + 7001])
    const bins = wide.flat().map((ms) => binOf(ms * PER_MS, 1))
    const [first = []] = fittedAmongMany(bins)
    expect(samplesIn(first)).toBeLessThanOrEqual(100)
    expect(samplesIn(first)).toBeGreaterThan(95)
    expect(keptOf(bins, first)).toBe(first.length - 1)
  })

  test('come back with all else that is known of each', () => {
    const functions = [
      { name: 'a', durations: everyMs(2) },
      { name: 'b', durations: everyMs(3) },
    ]
    expect(fitted(functions)).toEqual(functions)
  })
})
