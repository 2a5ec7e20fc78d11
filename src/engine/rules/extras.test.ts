import { describe, expect, test } from 'vitest'
import { testGolden } from '../../../test/golden'
import { scenarioOf } from '../../../test/scenario-of'
import { todayLikeBook } from '../../../test/today-like-book'
import { estimate } from '../estimate'
import { load } from '../golden-row'
import { extrasGolden } from './extras.golden'

describe('extras', () => {
  testGolden(extrasGolden)
})

// https://aws.amazon.com/vpc/pricing/: 0.005 USD an hour since February 2024; 2 × 720 × 0.005.
test('two public addresses for a month', () => {
  const source = { url: 'https://aws.amazon.com/vpc/pricing/', read: '2025-11-04' }
  const book = { ...todayLikeBook, publicIpv4: { usd: '0.005', source } }
  const extras = [{ kind: 'public-ipv4', addresses: 2 }] as const
  const scenario = scenarioOf({ functions: [load('0', '100')], extras }, book)
  const { lines, totalUsd, byFunction } = estimate(scenario, book)
  expect(lines.map(({ rule, quantity, unit }) => [rule, quantity, unit])).toEqual([
    ['extra:public-ipv4', '1440', 'address-hour'],
  ])
  expect(totalUsd).toBe('7.2')
  expect(byFunction).toEqual([{ name: 'function', usd: '0' }])
  expect(estimate(scenario, { ...book, publicIpv4: 'free' }).lines).toEqual([])
})
