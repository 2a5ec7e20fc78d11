import { expect, test } from 'vitest'
import { smallBook } from '../../../test/oracle/small-book'
import { scenarioOf, webApi } from '../../../test/oracle/small-scenario'
import { ONE, toText } from '../number'
import type { PriceBook } from '../price-book'
import { scaledUse } from '../scaled-use'
import type { Fleet } from '../scenario'
import { use } from '../use'
import { staircase } from './staircase'

function stairsOf(fleet: Partial<Fleet>, book: PriceBook = smallBook, instance = 't3.medium') {
  const scenario = scenarioOf(webApi)
  const used = use({ ...scenario, fleet: { ...scenario.fleet, ...fleet } }, book)
  const stairs = staircase(scaledUse(used, ONE), instance)
  if (!stairs) return null
  const { perInstance, perRequest, fixed, surplus, ...rest } = stairs
  return {
    perInstance: toText(perInstance),
    perRequest: toText(perRequest),
    fixed: toText(fixed),
    surplus: surplus && [toText(surplus.perInstance), toText(surplus.perRequest)],
    ...rest,
  }
}

// Each costs 720 × 0.0416 + 8 × 0.10 and is filled by 2,592,000 s × 1.2 ÷ (3 × 512 ÷ 1,792) requests. A
// request takes 512 ÷ 1,792 ÷ 2,592,000 of a vCPU, an instance has 0.4; above that a vCPU costs 720 × 0.05.
test('an instance that bursts', () => {
  expect(stairsOf({ minInstances: 3, spareInstances: 2 })).toEqual({
    perInstance: '30.752',
    perRequest: '0',
    fixed: '0',
    surplus: ['14.4', expect.stringMatching(/^0\.00000396825396825/)],
    taken: { numerator: 1n, denominator: 3_628_800n },
    least: 3n,
    spare: 2n,
    missing: [],
  })
})

// 720 × 0.096 + 8 × 0.10, with nothing to burst.
test('an instance that does not burst', () => {
  expect(stairsOf({}, smallBook, 'm5.large')).toMatchObject({
    perInstance: '69.92',
    surplus: null,
    least: 1n,
    spare: 0n,
  })
})

// 720 × 0.0225 for its hours; 2,592,000 s × 10 × 25 requests take 1 unit, 720 × 0.008 = 5.76.
test('a load balancer costs by the hour and by the request', () => {
  expect(stairsOf({ loadBalancer: true })).toMatchObject({
    perInstance: '30.752',
    perRequest: expect.stringMatching(/^0\.00000000888888/),
    fixed: '16.2',
  })
})

test('an instance filled by memory', () => {
  // 2,592,000 s × 3,584 MB ÷ (3 × 2,000 MB)
  expect(stairsOf({ memoryPerRequestMb: 2000 })?.taken).toEqual({
    numerator: 1n,
    denominator: 1_548_288n,
  })
})

test('what has no price is named, and a type too small has no stairs', () => {
  expect(stairsOf({}, { ...smallBook, storage: null })).toMatchObject({
    perInstance: '29.952',
    missing: ['storage'],
  })
  expect(stairsOf({ loadBalancer: true }, { ...smallBook, loadBalancerHour: null })).toMatchObject({
    fixed: '0',
    missing: ['load-balancer'],
  })
  expect(stairsOf({}, smallBook, 't3.nano')).toBeNull()
})
