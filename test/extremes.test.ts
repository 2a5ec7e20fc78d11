/** The largest and the smallest that a scenario may hold: exact against the oracle, and in plain figures. */
import { describe, expect, test } from 'vitest'
import { comparison } from '../src/engine/comparison'
import type { PriceBook } from '../src/engine/price-book'
import type { LambdaFunction, Scenario } from '../src/engine/scenario'
import { defaultPriceBook, loadPriceBook } from '../src/prices'
import { readScenario } from '../src/scenario/read-scenario'
import { expectPlainAnswer } from './fuzz/harmless'
import { oracleFleet } from './oracle/fleet-oracle'
import { oracleEstimate } from './oracle/oracle'
import { scenarioOf } from './oracle/small-scenario'
import { mistakeIn } from './shown-work'

const today = (await loadPriceBook('2026-09', 'us-east-1')) as PriceBook
const books = [defaultPriceBook, today]

type Given = Partial<LambdaFunction>

const most: Given = {
  requests: { count: '1000000000000000', per: 'month' },
  duration: { kind: 'average', ms: '900000' },
  memoryMb: 3008,
}
const fiftyOf = (given: Given): Partial<Scenario> => ({
  functions: Array.from({ length: 50 }, (_, index) => ({
    ...(scenarioOf(given).functions[0] as LambdaFunction),
    name: `f${index}`,
  })),
})

const EXTREMES: readonly (readonly [what: string, given: Given, rest?: Partial<Scenario>])[] = [
  ['1e15 requests of 900,000 ms', most],
  ['fifty functions of 1e15 requests each', most, fiftyOf(most)],
  [
    'a hundred thousand environments',
    { ...most, provisioned: { concurrency: 100_000, hoursPerMonth: '744', requestShare: '1' } },
    { hoursPerMonth: '744' },
  ],
  [
    '1e9 KB to each destination and 1e6 KB of logs a request',
    {
      ...most,
      transferKb: { internet: '1000000000', sameRegion: '1000000000', otherRegion: '1000000000' },
      logKb: '1000000',
    },
  ],
  [
    'a million million million samples',
    {
      ...most,
      duration: {
        kind: 'measured',
        samples: Array.from({ length: 10_000 }, (_, index) => [`${index + 1}.01`, 1e12] as const),
      },
    },
  ],
  [
    'a request a year of a billionth of a ms',
    {
      requests: { count: '0.000000000001', per: 'year' },
      duration: { kind: 'average', ms: '0.000000000001' },
    },
  ],
  [
    'a fleet of one request at a time',
    most,
    {
      fleet: {
        ...scenarioOf({}).fleet,
        peakFactor: '1000',
        utilization: '0.000000000001',
        minInstances: 1000,
        spareInstances: 1000,
        loadBalancer: true,
        requestsPerConnection: '0.000000000001',
        storageGbPerInstance: '9999999999999999.999999999999',
      },
    },
  ],
  [
    'fees of ten thousand million million dollars',
    most,
    {
      extras: [
        {
          kind: 'custom',
          label: 'fee',
          usdPerMonth: '9999999999999999.999999999999',
          usdPerMillionRequests: '9999999999999999.999999999999',
        },
      ],
    },
  ],
]

describe.each(books.map((book) => [book.id, book] as const))('at the prices of %s', (_, book) => {
  test.each(EXTREMES.map(([what, given, rest = {}]) => ({ what, given, rest })))(
    '$what',
    ({ given, rest }) => {
      const scenario = { ...scenarioOf(given, { prices: book.id, ...rest }), freeTier: true }
      expect(readScenario(scenario, new Map([[book.id, book]]))).toEqual({ scenario })

      const found = comparison(scenario, book)
      const expected = oracleEstimate(scenario, book)
      expect(found.totalUsd).toBe(expected.totalUsd)
      expect(found.lines.map(({ usd }) => usd)).toEqual(expected.lines.map(({ usd }) => usd))
      expect(found.byFunction).toEqual(expected.byFunction)
      expect(found.fleet.totalUsd).toBe(oracleFleet(scenario, book).totalUsd)
      for (const { work } of [...found.lines, ...found.fleet.lines])
        expect(mistakeIn(work)).toBeNull()
      expectPlainAnswer(scenario)
    },
  )
})
