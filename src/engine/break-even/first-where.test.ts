import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { type Condition, firstWhere, lastWhere, type Stretch } from './first-where'
import { ceilingOf } from './whole-numbers'

/** The numbers of requests at which all conditions hold, found by looking at each. */
function byLooking(conditions: readonly Condition[], { from, to, stairs }: Stretch): bigint[] {
  const all = Array.from({ length: Number(to - from) + 1 }, (_, more) => from + BigInt(more))
  return all.filter((requests) => {
    const instances = stairs ? ceilingOf(requests * stairs.numerator, stairs.denominator) : 0n
    return conditions.every(
      ({ perInstance, slope, offset }) => instances * perInstance < slope * requests + offset,
    )
  })
}

const stairs = fc.record({ numerator: fc.bigInt(1n, 9n), denominator: fc.bigInt(1n, 9n) })
const ends = fc
  .tuple(fc.bigInt(0n, 20n), fc.bigInt(0n, 40n))
  .map(([from, length]) => ({ from, to: from + length }))

/** Conditions that count instances where there are stairs. */
const cases = fc.option(stairs).chain((one) => {
  const perInstance = one ? fc.bigInt(-9n, 9n) : fc.constant(0n)
  const condition = fc.record({
    perInstance,
    slope: fc.bigInt(-9n, 9n),
    offset: fc.bigInt(-60n, 60n),
  })
  return fc.record({
    all: fc.array(condition, { minLength: 1, maxLength: 3 }),
    stretch: ends.map((both) => ({ ...both, stairs: one })),
  })
})

describe('of the volumes at which all conditions hold', () => {
  const numRuns = 5000

  it('the first is the one that looking at each finds first', () => {
    const property = fc.property(cases, ({ all, stretch }) => {
      expect(firstWhere(all, stretch)).toBe(byLooking(all, stretch)[0] ?? null)
    })
    fc.assert(property, { numRuns })
  })

  it('the last is the one that looking at each finds last', () => {
    const property = fc.property(cases, ({ all, stretch }) => {
      expect(lastWhere(all, stretch)).toBe(byLooking(all, stretch).at(-1) ?? null)
    })
    fc.assert(property, { numRuns })
  })
})

test('of every two of some conditions, on some stairs, looking finds the same', () => {
  const conditions = [-2n, 1n, 3n].flatMap((perInstance) =>
    [-1n, 1n, 2n].flatMap((slope) => [-7n, 6n].map((offset) => ({ perInstance, slope, offset }))),
  )
  const pairs = conditions.flatMap((a) => conditions.map((b) => [a, b]))
  const wrong = [
    [1n, 3n],
    [3n, 2n],
  ].flatMap(([numerator = 1n, denominator = 1n]) => {
    const stretch = { from: 2n, to: 17n, stairs: { numerator, denominator } }
    return pairs.filter((all) => {
      const found = byLooking(all, stretch)
      const [first, last] = [found[0] ?? null, found.at(-1) ?? null]
      return firstWhere(all, stretch) !== first || lastWhere(all, stretch) !== last
    })
  })
  expect(wrong).toEqual([])
})

/** Borders that cross more than once, where no one of them is the nearest all along. */
test.each([
  [
    [
      [-1, 6, -24],
      [-8, -3, 15],
      [6, 7, 40],
    ],
    { from: 19, to: 55, numerator: 1, denominator: 4 },
  ],
  [
    [
      [6, 2, 36],
      [8, -3, 40],
      [8, 2, 47],
    ],
    { from: 0, to: 21, numerator: 8, denominator: 7 },
  ],
  [
    [
      [-5, -7, 54],
      [8, -6, 22],
      [-4, 6, 50],
    ],
    { from: 0, to: 15, numerator: 1, denominator: 9 },
  ],
  [
    [
      [9, 5, -3],
      [8, 2, 16],
      [8, -3, 17],
    ],
    { from: 1, to: 33, numerator: 1, denominator: 4 },
  ],
  [
    [
      [-3, -2, 9],
      [-3, 4, -54],
      [6, 9, -24],
    ],
    { from: 4, to: 22, numerator: 6, denominator: 9 },
  ],
  [
    [
      [2, 7, -35],
      [-2, -2, 26],
      [6, 8, -38],
    ],
    { from: 1, to: 50, numerator: 5, denominator: 8 },
  ],
  [
    [
      [7, -1, 27],
      [-7, 0, -3],
      [-4, -2, 58],
    ],
    { from: 1, to: 29, numerator: 2, denominator: 6 },
  ],
  [
    [
      [-7, -2, -43],
      [-7, -6, 55],
      [-2, 2, 59],
    ],
    { from: 0, to: 51, numerator: 6, denominator: 9 },
  ],
])('of three conditions, %j in %j, looking finds the same', (rows, stretch) => {
  const all = rows.map(([perInstance = 0, slope = 0, offset = 0]) => ({
    perInstance: BigInt(perInstance),
    slope: BigInt(slope),
    offset: BigInt(offset),
  }))
  const stairs = { numerator: BigInt(stretch.numerator), denominator: BigInt(stretch.denominator) }
  const asked = { from: BigInt(stretch.from), to: BigInt(stretch.to), stairs }
  const found = byLooking(all, asked)
  expect([firstWhere(all, asked), lastWhere(all, asked)]).toEqual([
    found[0] ?? null,
    found.at(-1) ?? null,
  ])
})

test.each([
  // 0 < R − 5: from 6 on.
  ['a bound', [[0n, 1n, -5n]], 6n, 20n],
  // 0 < 5 − R: up to 4.
  ['a bound from above', [[0n, -1n, 5n]], 1n, 4n],
  [
    'both',
    [
      [0n, 1n, -5n],
      [0n, -1n, 9n],
    ],
    6n,
    8n,
  ],
  [
    'two that leave one volume',
    [
      [0n, 1n, -5n],
      [0n, -1n, 7n],
    ],
    6n,
    6n,
  ],
  [
    'two that leave none',
    [
      [0n, 1n, -5n],
      [0n, -1n, 6n],
    ],
    null,
    null,
  ],
  ['what always holds', [[0n, 0n, 1n]], 1n, 20n],
  ['what never holds', [[0n, 0n, 0n]], null, null],
] as const)('%s, where instances do not count', (_, rows, first, last) => {
  const all = rows.map(([perInstance, slope, offset]) => ({ perInstance, slope, offset }))
  const stretch = { from: 1n, to: 20n, stairs: null }
  expect([firstWhere(all, stretch), lastWhere(all, stretch)]).toEqual([first, last])
})

test('an instance for each four requests, at 3 where a request is 1', () => {
  // 3 × ceil(R ÷ 4) < R holds at 4, at 7 and 8, and at 10 (9 < 10), but not at 9.
  const all = [{ perInstance: 3n, slope: 1n, offset: 0n }]
  const stretch = { from: 1n, to: 10n, stairs: { numerator: 1n, denominator: 4n } }
  expect(firstWhere(all, stretch)).toBe(4n)
  expect(firstWhere(all, { ...stretch, from: 5n })).toBe(7n)
  expect(lastWhere(all, { ...stretch, to: 9n })).toBe(8n)
  expect(firstWhere(all, { ...stretch, from: 5n, to: 6n })).toBeNull()
})
