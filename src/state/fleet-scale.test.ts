import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { RequestRate } from '../engine/scenario'
import { isAmount } from '../scenario/amount'
import { requestsOf } from './fleet-break-even'
import { scaledRates, scaleRequests } from './fleet-scale'
import { startingState } from './page-state'
import { actions, pageStore } from './page-store'
import { presetChoices } from './presets'
import { loadReader } from './scenario-reader'

beforeAll(loadReader)

const preset = (id: string) => {
  const found = presetChoices.find((choice) => choice.id === id)
  if (!found) throw new Error(`No preset ${id}`)
  return found.scenario
}

const httpApi = preset('http-api')

describe('scaledRates', () => {
  it('brings a single function to about the target, with three digits in its own period', () => {
    // 20,000,000 a month are 666,666.67 a day.
    expect(scaledRates(httpApi, '30000000', 20_000_000)).toEqual([{ count: '667000', per: 'day' }])
  })

  it('keeps the proportions of several', () => {
    const shop = preset('web-shop')
    const total = Number(requestsOf(shop))
    const before = shop.functions.map(({ requests }) => Number(requests.count))
    const after = scaledRates(shop, String(total), total / 7).map(({ count }) => Number(count))
    const factors = after.map((count, index) => count / (before[index] ?? 0))
    for (const factor of factors) expect(factor / (factors[0] ?? 0)).toBeCloseTo(1, 5)
    expect(factors[0]).toBeCloseTo(1 / 7, 2)
  })

  it('writes small rates as plain decimals', () => {
    const rate: RequestRate = { count: '1', per: 'second' }
    const rare = {
      ...httpApi,
      functions: httpApi.functions.map((fn) => ({ ...fn, requests: rate })),
    }
    // One a month is 1 ÷ 2,592,000 a second.
    expect(scaledRates(rare, '2592000', 1)).toEqual([{ count: '0.000000386', per: 'second' }])
  })

  it('writes what an amount can hold', () => {
    const [fn] = httpApi.functions
    if (!fn) throw new Error('No function')
    const counts = ['1', '1000000'].map((count) => ({ count, per: 'second' }) as const)
    const both = { ...httpApi, functions: counts.map((requests) => ({ ...fn, requests })) }
    // A millionth of 1 ÷ 2,592,000 is 0.000000000000386.
    const written = scaledRates(both, '2592002592000', 1).map(({ count }) => count)
    expect(written).toEqual(['0', '0.000000386'])
    expect(written.every(isAmount)).toBe(true)
  })

  it('leaves a scenario without requests as it is', () => {
    const none: RequestRate = { count: '0', per: 'day' }
    const idle = {
      ...httpApi,
      functions: httpApi.functions.map((fn) => ({ ...fn, requests: none })),
    }
    expect(scaledRates(idle, '0', 1000)).toEqual([none])
  })
})

describe('scaleRequests', () => {
  afterEach(() => pageStore.setState(startingState(httpApi)))

  it('is one step of undo from the first change to the end of the gesture', () => {
    pageStore.setState(startingState(httpApi))
    for (const count of ['900000', '800000', '700000']) scaleRequests([{ count, per: 'day' }])
    actions.endGesture()
    expect(pageStore.getState().scenario.functions[0]?.requests.count).toBe('700000')
    actions.undo()
    expect(pageStore.getState().scenario.functions[0]?.requests.count).toBe('1000000')
    expect(pageStore.getState().past).toHaveLength(0)
  })
})
