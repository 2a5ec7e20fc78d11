import { describe, expect, test } from 'vitest'
import { todayLikeBook } from '../../test/today-like-book'
import { defaultPriceBook } from '../prices'
import { billedDuration } from './billed-duration'
import { february2020Golden, november2022Golden } from './billed-duration.golden'
import { toText } from './number'
import type { ColdStart, Duration, LambdaFunction, Sample } from './scenario'

const oneMsWithoutInit = { incrementMs: 1, billsInit: false }

/** In ms. */
function billed(
  duration: Duration,
  book: Parameters<typeof billedDuration>[1],
  coldStart: ColdStart = { share: '0', initMs: '0' },
): string {
  const fn = { duration, coldStart } as LambdaFunction
  return toText(billedDuration(fn, book, (figure) => figure).value)
}

const average = (ms: string): Duration => ({ kind: 'average', ms })
const measured = (...samples: Sample[]): Duration => ({ kind: 'measured', samples })

describe('AWS’s log lines', () => {
  test.each(february2020Golden)('2020: $durationMs ms is billed $billedMs', (row) => {
    const always = { share: '1', initMs: row.initMs }
    expect(billed(average(row.durationMs), defaultPriceBook, always)).toBe(row.billedMs)
    expect(billed(measured([row.durationMs, 7]), defaultPriceBook, always)).toBe(row.billedMs)
  })

  test.each(november2022Golden)('2022: $durationMs ms is billed $billedMs', (row) => {
    const always = { share: '1', initMs: row.initMs }
    expect(billed(average(row.durationMs), oneMsWithoutInit, always)).toBe(row.billedMs)
  })

  test('all of a kind together are billed the mean of what each was', () => {
    const samples = february2020Golden.map(({ durationMs }) => [durationMs, 1] as const)
    // (7 × 100 + 2 × 200) ÷ 9
    expect(billed(measured(...samples), defaultPriceBook)).toBe(`122.${'2'.repeat(61)}`)
  })
})

describe('rounding up', () => {
  test.each([
    ['0.000000000001', '100'],
    ['99.999999999999', '100'],
    ['100', '100'],
    ['100.000000000001', '200'],
    ['900000', '900000'],
  ])('%s ms is %s at 100 ms', (ms, expected) => {
    expect(billed(average(ms), defaultPriceBook)).toBe(expected)
  })

  test('is of each sample, never of their mean', () => {
    // Mean 100: one of 1 ms is billed 100, one of 199 ms 200.
    expect(billed(measured(['1', 1], ['199', 1]), defaultPriceBook)).toBe('150')
    expect(billed(average('100'), defaultPriceBook)).toBe('100')
  })

  test('counts how often each was seen', () => {
    // (999,999 × 100 + 1 × 900,000) ÷ 1,000,000
    const rare = measured(['3', 999_999], ['900000', 1])
    expect(billed(rare, defaultPriceBook)).toBe('100.8999')
  })
})

describe('INIT', () => {
  test('is rounded together with the duration, for the share of cold starts', () => {
    // 0.1 × ceil(10.4 + 100.3 = 110.7) + 0.9 × ceil(10.4) = 11.1 + 9.9
    const tenth = { share: '0.1', initMs: '100.3' }
    expect(billed(average('10.4'), todayLikeBook, tenth)).toBe('21')
  })

  test('of measured durations is added to each sample', () => {
    // ceil(1.2 + 0.7) = 2, ceil(1.4 + 0.7) = 3
    const always = { share: '1', initMs: '0.7' }
    expect(billed(measured(['1.2', 1], ['1.4', 1]), todayLikeBook, always)).toBe('2.5')
  })

  test('without cold starts, or without time, adds nothing', () => {
    expect(billed(average('10'), todayLikeBook, { share: '0', initMs: '500' })).toBe('10')
    expect(billed(average('10'), todayLikeBook, { share: '1', initMs: '0' })).toBe('10')
  })
})
