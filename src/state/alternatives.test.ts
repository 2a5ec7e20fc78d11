import { beforeAll, describe, expect, test } from 'vitest'
import { todayLikeBook as today } from '../../test/today-like-book'
import type { PriceBook } from '../engine/price-book'
import type { Scenario } from '../engine/scenario'
import { defaultPriceBook as book } from '../prices'
import { alternativesOf, makeChange } from './alternatives'
import { actions, pageStore } from './page-store'
import { loadReader } from './scenario-reader'
import { startingScenario as api } from './starting-scenario'

beforeAll(loadReader)

const [fn] = api.functions
if (!fn) throw new Error('The preset has no function')

const usdOf = (scenario: Scenario, under: PriceBook) =>
  Object.fromEntries(alternativesOf(scenario, under).map(({ change, usd }) => [change, usd]))

describe('what there is to change', () => {
  test('comes with what it would cost, the cheapest first', () => {
    expect(alternativesOf(api, book).map(({ change, usd }) => [change, usd])).toEqual([
      // Without the 105 of the API.
      ['direct', '256.0005'],
      // Of 11.57 at once 11 are kept, with 0.9504 of the requests: 14,256,000 GB-s × 0.0000041667 and
      // × 0.0000097222, and 744,000 × 0.0000166667 on demand; 6 + 59.4004752 + 138.5996832 + 12.4000248 + 105.
      ['provisioned', '321.4001832'],
      // 448 MB: 6 + 13,125,000 GB-s + 105; 576 MB: 16,875,000 GB-s.
      ['memory-down', '329.7504375'],
      ['memory-up', '392.2505625'],
    ])
  })

  test('has what later books have', () => {
    expect(usdOf(api, today)).toMatchObject({
      // 15,000,000 GB-s × 0.0000133334.
      arm: '311.001',
      // 30 million × 0.000001 in place of 105.
      'http-api': '286.0005',
      'function-url': '256.0005',
      // 12 % of 250.0005 less.
      'savings-plan': '331.00044',
    })
    expect(usdOf(api, today)).not.toHaveProperty('x86')
  })

  test('has no size below the smallest', () => {
    expect(usdOf({ ...api, functions: [{ ...fn, memoryMb: 128 }] }, book)).not.toHaveProperty(
      'memory-down',
    )
  })

  test('steps to sizes that people choose where a book has every MB', () => {
    const odd = { ...api, functions: [{ ...fn, memoryMb: 500 }] }
    const sizes = alternativesOf(odd, today).map(({ scenario }) => scenario.functions[0]?.memoryMb)
    expect(new Set(sizes)).toEqual(new Set([500, 448, 512]))
  })

  test('keeps no environment for less than one request at once', () => {
    const rare = { ...fn, requests: { count: '1000', per: 'day' } as const }
    expect(usdOf({ ...api, functions: [rare] }, book)).not.toHaveProperty('provisioned')
  })

  test('is every function that it can be', () => {
    const two = { ...api, functions: [fn, { ...fn, trigger: { kind: 'direct' } as const }] }
    const direct = alternativesOf(two, book).find(({ change }) => change === 'direct')
    expect(direct?.edits).toEqual([{ path: 'functions[0].trigger', value: { kind: 'direct' } }])
  })

  test('leaves out what leads to a price that is missing', () => {
    const withoutHttp = { ...today, httpApi: null, compute: { ...today.compute, arm: null } }
    expect(usdOf(api, withoutHttp)).not.toHaveProperty('http-api')
    expect(usdOf(api, withoutHttp)).not.toHaveProperty('arm')
    expect(usdOf(api, { ...today, lambdaSavings: null })).not.toHaveProperty('savings-plan')
  })
})

test('making a change is one step of undo', () => {
  const before = pageStore.getState().scenario
  actions.addFunction()
  const two = pageStore.getState().scenario
  const larger = alternativesOf(two, book).find(({ change }) => change === 'memory-up')
  if (!larger) throw new Error('There is no larger size')
  expect(larger.edits).toHaveLength(2)

  makeChange(larger)
  expect(pageStore.getState().scenario).toEqual(larger.scenario)
  actions.undo()
  expect(pageStore.getState().scenario).toEqual(two)
  actions.undo()
  expect(pageStore.getState().scenario).toEqual(before)
})
