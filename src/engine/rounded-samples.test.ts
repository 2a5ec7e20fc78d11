import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, toText, ZERO } from './number'
import { roundedSamples } from './rounded-samples'
import type { Sample } from './scenario'

function read(samples: readonly Sample[], incrementMs: number, init = '0') {
  const found = roundedSamples(samples, incrementMs, parse(init))
  return {
    groups: found.groups.map(({ billedMs, count }) => [toText(billedMs), toText(count)]),
    count: toText(found.count),
    sumMs: toText(found.sumMs),
  }
}

const seen: readonly Sample[] = [
  ['157.36', 2],
  ['0.99', 12],
  ['100', 1],
  ['128.83', 3],
]

test('samples are gathered by what each is billed, the shortest first', () => {
  expect(read(seen, 100)).toEqual({
    groups: [
      ['100', '13'],
      ['200', '5'],
    ],
    count: '18',
    // 13 × 100 + 5 × 200
    sumMs: '2300',
  })
})

test('the increment and INIT of one answer do not reach the next', () => {
  expect(read(seen, 1).sumMs).toBe('815')
  expect(read(seen, 100).sumMs).toBe('2300')
  // 300 × 2 + 200 × 12 + 300 × 1 + 300 × 3: INIT of 101 ms is rounded with each
  expect(read(seen, 100, '101').sumMs).toBe('4200')
  expect(read(seen, 100).sumMs).toBe('2300')
})

test('samples of the same figures are answered alike, and the same samples at once', () => {
  const copy = seen.map(([ms, count]) => [ms, count] as const)
  expect(roundedSamples(copy, 100, ZERO)).toEqual(roundedSamples(seen, 100, ZERO))
  expect(roundedSamples(seen, 100, ZERO)).toBe(roundedSamples(seen, 100, ZERO))
})

describe('any samples', () => {
  const samples = fc.array(
    fc.tuple(
      fc.integer({ min: 1, max: 90_000_000 }).map((n) => String(n / 100)),
      fc.integer({ min: 1, max: 1e12 }),
    ),
    { minLength: 1, maxLength: 40 },
  )

  test('are rounded as whole numbers of hundredths would be', () => {
    fc.assert(
      fc.property(samples, fc.constantFrom(1, 100), (list, incrementMs) => {
        const step = BigInt(incrementMs * 100)
        const sum = list.reduce((all, [ms, count]) => {
          const hundredths = BigInt(Math.round(Number(ms) * 100))
          return all + ((hundredths + step - 1n) / step) * BigInt(incrementMs) * BigInt(count)
        }, 0n)
        expect(read(list, incrementMs).sumMs).toBe(String(sum))
      }),
    )
  })

  test('are the same in any order', () => {
    fc.assert(
      fc.property(samples, (list) => {
        expect(read(list.toReversed(), 100)).toEqual(read(list, 100))
      }),
    )
  })
})
