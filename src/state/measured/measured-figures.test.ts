import { beforeAll, describe, expect, test } from 'vitest'
import type { Scenario } from '../../engine/scenario'
import { binOf } from '../../measure/durations'
import type { MeasuredFunction } from '../../measure/measured-function'
import { defaultPriceBook, priceRules } from '../../prices'
import { defaultFunction } from '../../scenario/defaults'
import { undone } from '../history'
import { startingState } from '../page-state'
import { loadReader } from '../scenario-reader'
import { startingScenario } from '../starting-scenario'
import { edgesWithin, histogramOf, meanMs, percentilesOf } from './histogram'
import { agreementWith, measuredCosts, percentOf, smallerMemory } from './measured-figures'
import { daysOf, daysSeen, functionsOf, functionsUsed, requestsAMonth } from './measured-scenario'
import { sizeUsed, tunedSizes } from './tuning-figures'

beforeAll(loadReader)

/** A million requests of 20 ms and a million of 130 ms, 1 GB. */
const scenario: Scenario = {
  ...startingScenario,
  freeTier: false,
  functions: [
    {
      ...defaultFunction,
      memoryMb: 1024,
      requests: { count: '2000000', per: 'month' },
      duration: {
        kind: 'measured',
        samples: [
          ['20', 1],
          ['130', 1],
        ],
      },
      coldStart: { share: '0.1', initMs: '500' },
    },
  ],
}

describe('what the durations cost', () => {
  test('rounded up to 100 ms and to 1 ms', () => {
    // 1,000,000 × (100 + 200) ms = 300,000 GB-s, 5.00001 USD; 1,000,000 × (20 + 130) ms = 150,000 GB-s,
    // 2.500005 USD; each with 0.4 USD for the requests.
    const { totalUsd, at100MsUsd, at1MsUsd, init } = measuredCosts(scenario, defaultPriceBook)
    expect([totalUsd, at100MsUsd, at1MsUsd]).toEqual(['5.40001', '5.40001', '2.900005'])
    expect(init).toBeNull()
  })

  test('and how much of it is INIT, where it is billed', () => {
    // A tenth of the requests, 200,000, with 500 ms more each: 100,000 GB-s.
    const book = { ...defaultPriceBook, incrementMs: 1, billsInit: true }
    const { init, totalUsd } = measuredCosts(scenario, book)
    expect(init?.usd).toBe('1.66667')
    expect(totalUsd).toBe('4.566675')
    expect(percentOf('1', '4')).toBe('25')
  })

  test('and what the smallest sufficient memory would save', () => {
    // 512 MB holds 449: half of the 5.00001.
    expect(smallerMemory(scenario, defaultPriceBook, 0, 449)).toEqual({
      sizeMb: 512,
      savesUsd: '2.500005',
    })
    expect(smallerMemory(scenario, defaultPriceBook, 0, 961)).toBeNull()
    expect(smallerMemory(scenario, defaultPriceBook, 0, null)).toBeNull()
  })
})

const measured = (outcomes: readonly number[]): MeasuredFunction => ({
  name: 'api',
  memoryMb: 128,
  requests: 10,
  durations: [binOf(1234, 10)],
  coldStarts: 0,
  initSum: 0,
  usedMb: 18,
  billedMs: 1000,
  outcomes,
})

test('billed durations agree with the rule of the book, or with another', () => {
  const rules = priceRules.get('2020-02')
  if (!rules) throw new Error('no book')
  const outcomes = new Array<number>(16).fill(0)
  outcomes[5] = 7
  outcomes[8] = 2
  outcomes[0] = 1
  expect(agreementWith([measured(outcomes)], rules)).toMatchObject({
    lines: 10,
    agreeing: 7,
    otherwise: [{ incrementMs: 1, billsInit: true, lines: 2 }],
    byNone: 1,
  })
  expect(agreementWith([{ ...measured([]), outcomes: null }], rules)).toBeNull()
})

describe('the distribution', () => {
  const bins = [binOf(100, 50), binOf(1000, 40), binOf(10_000, 9), binOf(100_000, 1)]

  test('counts every duration once', () => {
    const { bars, beyond, count } = histogramOf(bins)
    expect(count).toBe(100)
    expect(bars.reduce((sum, bar) => sum + bar.count, 0) + beyond).toBe(100)
    expect(beyond).toBe(1)
    expect(bars.find(({ toMs }) => toMs >= 1)?.count).toBe(50)
  })

  test('has percentiles and a mean', () => {
    expect(percentilesOf(bins).map(({ ms }) => ms)).toEqual(['1', '10', '100', '100', '1000'])
    // (50 × 1 + 40 × 10 + 9 × 100 + 1000) ÷ 100
    expect(meanMs(bins)).toBe('23.5')
  })

  test('has the edges of what is billed alike, where they can be told apart', () => {
    expect(edgesWithin(350, 100)).toEqual([100, 200, 300])
    expect(edgesWithin(350, 1)).toEqual([])
  })
})

describe('the span', () => {
  const log = {
    functions: [measured([])],
    span: { from: 0, to: 2 * 86_400_000 },
    unread: { count: 0, first: [] },
    provisioned: 0,
    limited: 0,
  }

  test('is the log’s, unless another is typed', () => {
    expect(daysSeen(log)).toBe('2')
    expect(requestsAMonth(log, daysOf(log, null))).toBe('150')
    expect(requestsAMonth(log, daysOf(log, '1'))).toBe('300')
    expect(requestsAMonth(log, daysOf(log, 'week'))).toBe('10')
    expect(requestsAMonth(log, daysOf({ ...log, span: null }, null))).toBe('10')
  })

  test('of one moment is none', () => {
    const moment = { ...log, span: { from: 5, to: 5 } }
    expect(daysSeen(moment)).toBe('')
    expect(daysOf(moment, null)).toBeNull()
  })

  test('the functions take the place of those there were, in one step of undo', () => {
    const before = startingState(startingScenario)
    const after = functionsUsed(before, functionsOf(log, daysOf(log, null)))
    expect(after.wrong).toEqual([])
    expect(after.scenario.functions).toMatchObject([
      { name: 'api', memoryMb: 128, requests: { count: '150', per: 'month' } },
    ])
    expect(undone(after)).toMatchObject({ draft: startingScenario })
  })
})

describe('a tuning run', () => {
  const points = [
    { memoryMb: 512, ms: '1000', usd: 1 },
    { memoryMb: 1024, ms: '400', usd: 1 },
    { memoryMb: 3008, ms: '390', usd: 1 },
  ]

  test('is priced at the function’s volume, and marked', () => {
    // 2,000,000 requests: 1,000,000, 800,000 and 2,350,000 GB-s, and 0.4 USD for the requests.
    expect(
      tunedSizes(scenario, defaultPriceBook, 0, points).map(({ usd, marks }) => [usd, marks]),
    ).toEqual([
      ['17.0667', []],
      ['13.73336', ['cheapest', 'balanced']],
      ['39.566745', ['fastest']],
    ])
  })

  test('is used in one step', () => {
    const state = startingState(scenario)
    const [, point] = points
    if (!point) throw new Error('no point')
    const after = sizeUsed(state, 0, point)
    expect(after.scenario.functions[0]).toMatchObject({
      memoryMb: 1024,
      duration: { kind: 'average', ms: '400' },
      requests: { count: '2000000', per: 'month' },
    })
    expect(undone(after)).toMatchObject({ draft: scenario })
  })
})
