import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import { scenarioOf } from '../../test/scenario-of'
import { estimate } from '../engine/estimate'
import { minus, parse, plus, toText } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { Scenario } from '../engine/scenario'
import { defaultPriceBook, loadEveryRules, loadPriceBook, priceRules } from '../prices'
import { readScenario } from '../scenario/read-scenario'
import { type Conflict, conflictsWith, loadOther, resolved } from './other-prices'
import { startingScenario } from './starting-scenario'
import { thenAndNow } from './then-and-now'

beforeAll(loadEveryRules)

const timeout = 120_000
const numRuns = 30

const bookOf = async (id: string, region: string) => (await loadPriceBook(id, region)) as PriceBook

const [virginia, ireland, zurich, wellington] = await Promise.all(
  ['us-east-1', 'eu-west-1', 'eu-central-2', 'ap-southeast-6'].map((one) => bookOf('2026-09', one)),
)
const books = [defaultPriceBook, virginia, ireland, zurich, wellington] as PriceBook[]

const scenarios = fc
  .constantFrom(...books)
  .chain((book) => arbitraryScenario(book, book.region, { maxFunctions: 3, maxExtras: 2 }))

const inToday = (changes: Partial<Scenario['functions'][number]>, more: Partial<Scenario> = {}) => {
  const [api] = startingScenario.functions
  if (!api) throw new Error('The starting scenario has a function')
  return { ...startingScenario, prices: '2026-09', functions: [{ ...api, ...changes }], ...more }
}

const in2020 = (scenario: Scenario): readonly Conflict[] =>
  conflictsWith(priceRules.get('2020-02') as PriceBook, scenario)

describe('what February 2020 cannot express', () => {
  test.each<[string, Scenario, Partial<Conflict>]>([
    [
      'a size between two',
      inToday({ memoryMb: 300 }),
      { field: 'functions[0].memoryMb', options: [320, 256] },
    ],
    ['a size above all', inToday({ memoryMb: 8192 }), { options: [3008] }],
    ['arm64', inToday({ architecture: 'arm' }), { was: 'arm', options: ['x86'] }],
    [
      'an HTTP API',
      inToday({ trigger: { kind: 'http-api', requestKb: '1' } }),
      { options: [{ kind: 'rest-api', cacheGb: '0' }, { kind: 'direct' }] },
    ],
    [
      'a function URL',
      inToday({ trigger: { kind: 'function-url' } }),
      { field: 'functions[0].trigger' },
    ],
    ['more disk', inToday({ ephemeralStorageMb: 1024 }), { was: 1024, options: [512] }],
    [
      'another region',
      inToday({}, { region: 'eu-west-1' }),
      { was: 'eu-west-1', options: ['us-east-1'] },
    ],
    [
      'a type that came later',
      inToday({}, { fleet: { ...startingScenario.fleet, instance: 'm7g.large' } }),
      { was: 'm7g.large', options: ['t3.large', 't3a.large', 'm5.large'] },
    ],
  ])('%s: what is nearest is offered', (_, scenario, conflict) => {
    expect(in2020(scenario)).toEqual([expect.objectContaining(conflict)])
  })

  test('what it can is no conflict', () => {
    expect(in2020(inToday({}))).toEqual([])
    expect(in2020(startingScenario)).toEqual([])
  })

  test('what was chosen takes its place, and nothing else changes', () => {
    const scenario = inToday({ memoryMb: 300, architecture: 'arm' })
    const conflicts = in2020(scenario)
    const memory = conflicts.findIndex(({ field }) => field.endsWith('memoryMb'))
    const chosen = conflicts.map((_, index) => (index === memory ? 1 : 0))
    const [fn] = scenario.functions
    expect(resolved('2020-02', scenario, conflicts, chosen)).toEqual({
      ...scenario,
      prices: '2020-02',
      functions: [{ ...fn, memoryMb: 256, architecture: 'x86' }],
    })
  })
})

test('any scenario has one under the other book, whatever is chosen', { timeout }, async () => {
  const options = fc.array(fc.nat({ max: 2 }), { minLength: 40, maxLength: 40 })
  await fc.assert(
    fc.asyncProperty(scenarios, options, async (scenario, chosen) => {
      const { scenario: there, conflicts } = await loadOther(scenario)
      expect(there.prices).not.toBe(scenario.prices)
      expect(readScenario(there, priceRules)).toEqual({ scenario: there })
      const picked = conflicts.map((one, index) => (chosen[index] ?? 0) % one.options.length)
      const other = resolved(there.prices, scenario, conflicts, picked)
      expect(readScenario(other, priceRules)).toHaveProperty('scenario')
    }),
    { numRuns },
  )
})

const isCut = (usd: string) => usd.replace(/^[0.]+|\./g, '').length >= 60

test('the causes add up to the difference, to the last digit', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(scenarios, async (scenario) => {
      const other = await loadOther(scenario)
      const found = thenAndNow(other)
      if (!found) throw new Error('All prices are loaded')
      const own = await bookOf(scenario.prices, scenario.region)
      const there = await bookOf(other.scenario.prices, other.scenario.region)
      expect(found.fromUsd).toBe(estimate(scenario, own).totalUsd)
      expect(found.toUsd).toBe(estimate(other.scenario, there).totalUsd)
      const sum = found.contributions.reduce(
        (usd, one) => plus(usd, signed(one.usd)),
        parse(found.fromUsd),
      )
      const off = minus(sum, parse(found.toUsd))
      // What has no last digit is cut at 64: a line may be where the bill is not.
      expect(Math.abs(Number(toText(off)))).toBeLessThan(1e-29)
      const figures = [
        found.fromUsd,
        found.toUsd,
        ...estimate(other.scenario, there).lines.map(({ usd }) => usd ?? '0'),
        ...found.contributions.map(({ usd }) => usd),
      ]
      if (!figures.some(isCut)) expect(toText(off)).toBe('0')
    }),
    { numRuns, examples: [[thirdsThatAddUp]] },
  )
})

/** Its lines have no last digit, its bill has one. */
const thirdsThatAddUp = inToday(
  {
    memoryMb: 2717,
    requests: { count: '4666471', per: 'day' },
    duration: { kind: 'average', ms: '952' },
    trigger: { kind: 'http-api', requestKb: '0' },
    transferKb: { internet: '0', sameRegion: '0.004', otherRegion: '1' },
    logKb: '1000000',
    asyncEventKb: '320',
  },
  {
    freeTier: false,
    hoursPerMonth: '730',
    extras: ['2', '0.008'].map((usdPerMillionRequests) => ({
      kind: 'custom',
      label: usdPerMillionRequests,
      usdPerMonth: '0',
      usdPerMillionRequests,
    })),
  },
)

const signed = (usd: string) => {
  const size = parse(usd.replace('-', ''))
  return usd.startsWith('-') ? { ...size, digits: -size.digits } : size
}

const causesOf = async (scenario: Scenario) =>
  thenAndNow(await loadOther(scenario))?.contributions.map(({ cause, usd }) => [
    cause.kind === 'price' ? cause.rule : cause.kind,
    usd,
  ])

describe('the causes', () => {
  const calls = { count: '1000000', per: 'month' } as const
  const one = {
    memoryMb: 1024,
    requests: calls,
    trigger: { kind: 'direct' },
  } as const

  test('a month of whole seconds costs the same in both', async () => {
    expect(await causesOf(startingScenario)).toEqual([])
  })

  test('101 ms: 99 ms of each request were billed for nothing', async () => {
    // 1M × (0.2 − 0.101) s × 1 GB × 0.0000166667 = 1.6500033 USD.
    const scenario = inToday({ ...one, duration: { kind: 'average', ms: '101' } })
    expect(await causesOf(scenario)).toEqual([['increment', '1.6500033']])
    expect(await causesOf({ ...scenario, prices: '2020-02' })).toEqual([
      ['increment', '-1.6500033'],
    ])
  })

  test('INIT of a tenth of the requests', async () => {
    // 1M × 0.1 × 0.5 s × 1 GB × 0.0000166667 = 0.833335 USD, billed today and not in 2020.
    const coldStart = { share: '0.1', initMs: '500' }
    const scenario = inToday({ ...one, duration: { kind: 'average', ms: '100' }, coldStart })
    expect(await causesOf({ ...scenario, prices: '2020-02' })).toEqual([['init', '0.833335']])
  })

  test('150 GB to the internet: 1 GB was free, 100 are', async () => {
    // 99 GB × 0.09 = 8.91 USD, with the free tier.
    const kb = { internet: '157.2864', sameRegion: '0', otherRegion: '0' }
    const scenario = scenarioOf(
      { functions: [{ ...one, duration: { kind: 'average', ms: '100' }, transferKb: kb }] },
      defaultPriceBook,
    )
    expect(await causesOf(scenario)).toEqual([['transfer-internet', '-8.91']])
  })

  test('another region and what cannot be there come first', async () => {
    // eu-west-1 and us-east-1 have the same prices for Lambda; arm64 is a fifth cheaper:
    // 1M × 0.1 s × 1 GB × (0.0000166667 − 0.0000133334) = 0.33333 USD.
    const scenario = inToday(
      { ...one, architecture: 'arm', duration: { kind: 'average', ms: '100' } },
      { region: 'eu-west-1' },
    )
    expect(await causesOf(scenario)).toEqual([['workload', '0.33333']])
  })

  test('arm64 would save a fifth of compute', async () => {
    const scenario = inToday({ ...one, duration: { kind: 'average', ms: '100' } })
    expect(thenAndNow(await loadOther(scenario))?.armSavesUsd).toBe('0.33333')
    const arm = inToday({ ...one, architecture: 'arm', duration: { kind: 'average', ms: '100' } })
    expect(thenAndNow(await loadOther(arm))?.armSavesUsd).toBeNull()
  })
})
