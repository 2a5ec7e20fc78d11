import { describe, expect, test } from 'vitest'
import type { Known, PriceRules, Rate, RegionPrices } from '../../src/engine/price-book'
import { rules } from '../../src/prices/2026-09/rules'
import { prices } from '../../src/prices/2026-09/us-east-1'
import { allSelectors } from './all-selectors'
import { type CarriedRules, carriedRules } from './carried-rules'
import { OFFERS } from './offers'
import { matches } from './read-offer'
import type { ReadingsOf } from './reading'
import { readings } from './readings'
import { usage } from './selectors'

interface MorePrices extends RegionPrices {
  readonly somethingNew: Known<Rate>
}
interface MoreRules extends PriceRules {
  readonly somethingNew: number
}

describe('nothing that a book has is forgotten', () => {
  test('what a region has is read or carried over', () => {
    expect(Object.keys(readings).sort()).toEqual(
      Object.keys(prices)
        .filter((field) => field !== 'region')
        .sort(),
    )
    // @ts-expect-error A new field that nobody reads does not compile.
    const more: ReadingsOf<MorePrices> = readings
    expect(more).toBe(readings)
  })

  test('what the rules have is carried over', () => {
    const own = ['id', 'title', 'shortTitle', 'regions']
    expect(Object.keys(carriedRules).sort()).toEqual(
      Object.keys(rules)
        .filter((field) => !own.includes(field))
        .sort(),
    )
    // @ts-expect-error A new rule that nobody carries over does not compile.
    const more: CarriedRules<MoreRules> = carriedRules
    expect(more).toBe(carriedRules)
  })

  test('every list that is read is read for something', () => {
    expect(new Set(allSelectors().map(({ offer }) => offer))).toEqual(new Set(Object.keys(OFFERS)))
  })
})

test.each(['', 'EU-', 'USE1-', 'USE2-', 'APS3-', 'CAN1-', 'SAE1-', 'UGW1-', 'APS10-'])(
  'a usage type may begin with “%s”',
  (short) => {
    expect(usage('LoadBalancerUsage').test(`${short}LoadBalancerUsage`)).toBe(true)
  },
)

test.each(['TS-', 'IA-', 'Global-', 'Outposts-', 'EUS1-TS-', 'Reserved'])(
  'a usage type that begins with “%s” is another',
  (other) => {
    expect(usage('LoadBalancerUsage').test(`${other}LoadBalancerUsage`)).toBe(false)
  },
)

test('a selector asks for a text, a pattern, or for nothing', () => {
  const selector = { offer: 'AmazonECS', where: { a: 'x', b: /^y/, c: null } } as const
  expect(matches({ a: 'x', b: 'yes', d: '' }, selector)).toBe(true)
  expect(matches({ a: 'x', b: 'yes', c: '' }, selector)).toBe(true)
  expect(matches({ a: 'x', b: 'yes', c: 'z' }, selector)).toBe(false)
  expect(matches({ a: 'x', b: 'no' }, selector)).toBe(false)
  expect(matches({ b: 'yes' }, selector)).toBe(false)
})
