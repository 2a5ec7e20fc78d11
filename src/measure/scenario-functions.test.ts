import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { meanDuration } from '../engine/mean-duration'
import * as number from '../engine/number'
import { roundedSamples } from '../engine/rounded-samples'
import type { LambdaFunction, Sample } from '../engine/scenario'
import { DurationCounts } from './duration-counts'
import { type Bin, binOf, pairCountOf, pairsOf, sampleOf } from './durations'
import { fittingBins, gathered } from './fitting-bins'
import type { MeasuredFunction } from './measured-function'
import { mostUsed, scenarioFunctions } from './scenario-functions'

const hundredths = fc.oneof(
  fc.integer({ min: 1, max: 400 }),
  fc.integer({ min: 1, max: 90_000_000 }),
  fc.integer({ min: 1, max: 9000 }).map((n) => n * 10_000),
)
const count = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 1_000_000 }))
const seen = fc.array(fc.tuple(hundredths, count), { minLength: 1, maxLength: 60 })

const samplesOf = (bins: readonly Bin[]): readonly Sample[] => bins.flatMap(pairsOf).map(sampleOf)

/** Everything that the engine makes of samples: their mean, and the sum billed under an increment with INIT. */
function figures(samples: readonly Sample[], incrementMs: number, initMs: string): string {
  const { count: all, sumMs } = roundedSamples(samples, incrementMs, number.parse(initMs))
  const fn = { duration: { kind: 'measured', samples } } as unknown as LambdaFunction
  const mean = meanDuration(fn, (figure) => figure).value
  return [all, sumMs, mean].map(number.toText).join(' ')
}

const exactly = (pairs: readonly (readonly [number, number])[]) => pairs.map(sampleOf)

describe('gathering', () => {
  test('within one whole millisecond changes no cost and no mean, whatever the increment and INIT', () => {
    fc.assert(
      fc.property(
        seen,
        fc.constantFrom(1, 100),
        fc.integer({ min: 0, max: 900_000 }),
        (pairs, increment, init) => {
          const bins = pairs.map(([duration, times]) => binOf(duration, times))
          const merged = samplesOf(gathered(bins, 1))
          expect(figures(merged, increment, String(init))).toBe(
            figures(exactly(pairs), increment, String(init)),
          )
        },
      ),
    )
  })

  test('within one whole millisecond gives one duration, or two neighbouring hundredths', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1 }),
        fc.nat(899_999),
        (parts, ms) => {
          const bins = parts.map((part) => binOf(ms * 100 + part, 1))
          const [bin, ...none] = gathered(bins, 1)
          expect(none).toEqual([])
          const [first, second, ...more] = bin ? pairsOf(bin) : []
          expect(more).toEqual([])
          if (first && second) expect(second[0] - first[0]).toBe(1)
        },
      ),
    )
  })

  test('wider changes no cost and no mean under either book: 100 ms without INIT, 1 ms with it', () => {
    fc.assert(
      fc.property(
        seen,
        fc.constantFrom(100, 1000, 900_000),
        fc.integer({ min: 0, max: 900_000 }),
        (pairs, width, init) => {
          const bins = pairs.map(([duration, times]) => binOf(duration, times))
          const merged = samplesOf(gathered(bins, width))
          const whole = exactly(pairs)
          expect(figures(merged, 100, '0')).toBe(figures(whole, 100, '0'))
          expect(figures(merged, 1, String(init))).toBe(figures(whole, 1, String(init)))
          expect(merged).toHaveLength(
            gathered(bins, width).reduce((sum, bin) => sum + pairCountOf(bin), 0),
          )
          for (const [ms] of merged) expect(number.compare(number.parse(ms), number.ZERO)).toBe(1)
        },
      ),
    )
  })
})

test('counting more durations than are told apart loses nothing', () => {
  const counts = new DurationCounts()
  const all: [number, number][] = []
  for (let i = 0; i < 16_000; i++) {
    const duration = 1 + ((i * 7919) % 1_500_007)
    counts.add(duration)
    all.push([duration, 1])
  }
  const [fitting] = fittingBins([counts.bins()])
  const merged = samplesOf(fitting ?? [])
  expect(merged.length).toBeLessThanOrEqual(10_000)
  for (const [increment, init] of [
    [100, '0'],
    [1, '0'],
    [1, '343'],
  ] as const) {
    expect(figures(merged, increment, init)).toBe(figures(exactly(all), increment, init))
  }
})

const measured = (name: string, memoryMb: number, durations: readonly Bin[]): MeasuredFunction => ({
  name,
  memoryMb,
  requests: durations.reduce((sum, bin) => sum + bin.count, 0),
  durations,
  coldStarts: 0,
  initSum: 0,
  usedMb: null,
  billedMs: null,
  outcomes: null,
})

describe('the functions of a scenario', () => {
  test.each([
    { count: 1, most: 10_000 },
    { count: 6, most: 50_000 },
  ])('have $most samples at most, where they are $count', ({ count, most }) => {
    const spread = Array.from({ length: 12_000 }, (_, i) => binOf(50 + i * 700, 1 + (i % 3)))
    const all = Array.from({ length: count }, (_, i) => measured(`f${i}`, 128, spread))
    const samples = scenarioFunctions(all, null).flatMap(({ duration }) =>
      duration.kind === 'measured' ? duration.samples : [],
    )
    expect(samples.length).toBeLessThanOrEqual(most)
    expect(samples.length).toBeGreaterThan(0.9 * most)
  })

  test('are at most 50: those with the most GB-seconds', () => {
    const many = Array.from({ length: 60 }, (_, i) => measured(`f${i}`, 128, [binOf(100 + i, 1)]))
    expect(scenarioFunctions(many, null).map(({ name }) => name)).toEqual(
      Array.from({ length: 50 }, (_, i) => `f${i + 10}`),
    )
  })

  test('have their memory in their name where one name has several', () => {
    const sizes = [measured('api', 128, [binOf(1, 1)]), measured('api', 512, [binOf(1, 1)])]
    const names = (all: readonly MeasuredFunction[]) =>
      scenarioFunctions(all, null).map((fn) => fn.name)
    expect(names(sizes)).toEqual(['api, 128 MB', 'api, 512 MB'])
    expect(names(sizes.slice(0, 1))).toEqual(['api'])
    expect(names([measured('', 128, [binOf(1, 1)])])).toEqual(['function'])
    expect(names([measured('a'.repeat(64), 128, [binOf(1, 1)])])[0]).toBe('a'.repeat(60))
    expect(names([measured('🎉'.repeat(64), 128, [binOf(1, 1)])])[0]).toBe('🎉'.repeat(60))
    const long = sizes.map((fn) => ({ ...fn, name: 'a'.repeat(64) }))
    expect(names(long)).toEqual([`${'a'.repeat(52)}, 128 MB`, `${'a'.repeat(52)}, 512 MB`])
  })

  test('are of more than 50 those with most GB-seconds by memory, duration and requests', () => {
    const others = Array.from({ length: 48 }, (_, i) => measured(`f${i}`, 1024, [binOf(1000, 1)]))
    const [often, rarely] = [[binOf(500, 3)], [binOf(500, 1)]]
    const some = [
      measured('rare', 1024, rarely),
      measured('often', 1024, often),
      measured('small', 128, often),
      measured('both', 1024, [...rarely, ...often]),
    ]
    const kept = mostUsed([...some, ...others]).map(({ name }) => name)
    expect(kept).toEqual(['often', 'both', ...others.map(({ name }) => name)])
  })

  test('have no cold starts where none was seen', () => {
    const fn = measured('api', 128, [binOf(1, 3)])
    expect(scenarioFunctions([fn], null)[0]?.coldStart).toEqual({ share: '0', initMs: '0' })
  })

  test('have a month’s requests: as counted, or brought from N days to 30', () => {
    const seven = [measured('api', 128, [binOf(1, 7)])]
    const requests = (days: bigint, per = 1n) =>
      scenarioFunctions(seven, { numerator: days, denominator: per })[0]?.requests.count
    expect(scenarioFunctions(seven, null)[0]?.requests).toEqual({ count: '7', per: 'month' })
    expect(requests(7n)).toBe('30')
    expect(requests(30n)).toBe('7')
    expect(requests(1n, 2n)).toBe('420')
    // 7 × 30 ÷ 9 = 23.333…
    expect(requests(9n)).toBe('23.333333333333')
  })

  test('have INIT in whole ms, rounded up', () => {
    const fn = { ...measured('api', 128, [binOf(1, 3)]), coldStarts: 2, initSum: 34_303 + 100 }
    expect(scenarioFunctions([fn], null)[0]?.coldStart).toEqual({
      share: '0.666666666667',
      // (343.03 + 1) ÷ 2 = 172.015
      initMs: '173',
    })
  })
})
