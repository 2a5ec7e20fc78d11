import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explore } from '../../test/explore'
import { givenFigures } from '../../test/given-figures'
import { billFile, casesUnder } from '../../test/oracle/bill-case'
import { exactly, greater, minus, sum, times, toText } from '../../test/oracle/fraction'
import { scenarioOf } from '../../test/scenario-of'
import { mistakeIn, nearly, unexplained } from '../../test/shown-work'
import { todayLikeBook } from '../../test/today-like-book'
import { defaultPriceBook } from '../prices'
import { estimate } from './estimate'
import type { Estimate } from './estimate-result'
import { fleet } from './fleet'
import { load } from './golden-row'

const cases = casesUnder(fc.constantFrom(defaultPriceBook, todayLikeBook))

/** Holds for any scenario under both ways of counting. */
function holds(says: string, check: (found: Estimate, book: typeof defaultPriceBook) => void) {
  explore(says, {
    name: 'answers',
    cases,
    check: ({ scenario, book }) => check(estimate(scenario, book), book),
    few: 40,
    many: 10_000,
    file: billFile,
  })
}

const FIXED = new Set(['extra:nat-gateway', 'extra:public-ipv4'])

/** What the GB stored in DynamoDB cost, which no function pays. */
function tablesOf({ scenario }: Estimate, { dynamoDbStorage, freeTier }: typeof defaultPriceBook) {
  const extra = scenario.extras.find(({ kind }) => kind === 'dynamodb')
  const stored = exactly(extra?.kind === 'dynamodb' ? extra.storageGb : '0')
  const left = minus(stored, exactly(scenario.freeTier ? freeTier.dynamoDbGb : '0'))
  return times(greater(left, exactly('0')), exactly(dynamoDbStorage?.usd ?? '0'))
}

describe('the answer to any scenario', () => {
  holds('is plain decimal text: no sign, exponent or trailing zero', (found) => {
    const amounts = [
      found.totalUsd,
      ...Object.values(found.usage),
      ...found.byFunction.map(({ usd }) => usd),
      ...found.lines.flatMap(({ quantity, billable, usd }) => [quantity, billable, usd]),
      ...found.lines.flatMap(({ work }) => work.map(({ value }) => value.value)),
    ]
    for (const amount of amounts) expect(amount).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
  })

  holds('has lines that add up to the total', ({ lines, totalUsd }) => {
    const added = sum(lines.map(({ usd }) => exactly(usd ?? '0')))
    expect(nearly(added, exactly(totalUsd))).toBe(true)
  })

  holds('shares all between the functions but what is fixed of the extras', (found, book) => {
    const fixed = found.lines.flatMap(({ rule, usd }) => {
      if (FIXED.has(rule)) return [exactly(usd ?? '0')]
      if (rule === 'extra:dynamodb' && usd !== null) return [tablesOf(found, book)]
      const extra = found.scenario.extras.find(
        (one) => one.kind === 'custom' && rule === `extra:${one.label}`,
      )
      return extra?.kind === 'custom' ? [exactly(extra.usdPerMonth)] : []
    })
    const shared = found.byFunction.map(({ usd }) => exactly(usd))
    expect(nearly(sum([...shared, ...fixed]), exactly(found.totalUsd))).toBe(true)
  })

  holds('has each rule once, and no line without a quantity and a cost', ({ lines }) => {
    const rules = lines.map(({ rule }) => rule)
    expect(new Set(rules).size).toBe(rules.length)
    for (const { quantity, usd } of lines) expect([quantity, usd]).not.toEqual(['0', '0'])
  })

  holds('charges nothing for more than there is', ({ lines }) => {
    const metered = new Set([
      'requests',
      'api-gateway-http',
      'api-gateway-websocket-messages',
      'extra:sqs',
      'extra:eventbridge',
    ])
    for (const { rule, quantity, billable } of lines) {
      const isMore = Number(billable) > Number(quantity)
      if (!metered.has(rule)) expect(isMore).toBe(false)
    }
  })
})

describe('the work shown for any scenario', () => {
  holds('ends in the figure of its line', ({ lines }) => {
    for (const { work, usd } of lines) {
      expect(work.at(-1)?.value).toMatchObject({ value: usd, unit: 'USD' })
      expect(work.at(-1)?.result).toBe(`${usd} USD`)
    }
  })

  holds(
    'leads, read and worked out in fractions, to the figure shown, digit for digit',
    (found, book) => {
      const shown = [...found.lines, ...fleet(found.scenario, book).lines]
      for (const { work } of shown) expect(mistakeIn(work)).toBeNull()
    },
  )

  holds('has only figures that are given, priced or worked out before', (found, book) => {
    const known = givenFigures(found.scenario, book)
    for (const { work } of found.lines) {
      const unknown = unexplained(work).filter(({ value }) => !known.has(value))
      expect(unknown).toEqual([])
    }
  })

  holds('says in words and in numbers what its parts are', ({ lines }) => {
    for (const { words, numbers, parts } of lines.flatMap(({ work }) => work)) {
      for (const part of parts) {
        if (typeof part === 'string') {
          expect(words).toContain(part)
          expect(numbers).toContain(part)
        } else {
          expect(words).toContain(part.name || `${part.value} ${part.unit}`)
          expect(numbers).toContain(`${part.value} ${part.unit}`)
        }
      }
    }
  })
})

test('the work of a web API reads as a person would write it', () => {
  const scenario = scenarioOf(
    { freeTier: false, functions: [{ memoryMb: 512, ...load('30000000', '951') }] },
    defaultPriceBook,
  )
  const line = estimate(scenario, defaultPriceBook).lines.find(({ rule }) => rule === 'compute-x86')
  expect(
    line?.work.map(({ label, words, numbers, result }) => [label, words, numbers, result]),
  ).toEqual([
    [
      'billed duration',
      'duration rounded up to increment',
      '951 ms/request rounded up to 100 ms/request',
      '1000 ms/request',
    ],
    [
      'compute',
      'requests × billed duration × memory',
      '30000000 request × 1 s/request × 0.5 GB',
      '15000000 GB-s',
    ],
    ['compute cost', 'compute × price', '15000000 GB-s × 0.0000166667 USD/GB-s', '250.0005 USD'],
  ])
})

test('a price that is missing is said, and never taken for zero', () => {
  const book = { ...defaultPriceBook, restApi: null, logs: null }
  const scenario = scenarioOf(
    {
      freeTier: false,
      functions: [{ memoryMb: 512, ...load('30000000', '1000'), trigger: { kind: 'rest-api' } }],
    },
    book,
  )
  const { lines, missing, totalUsd } = estimate(scenario, book)
  // 6 + 250.0005; the logs have no price either, but there are none.
  expect(totalUsd).toBe('256.0005')
  expect(missing).toEqual([
    { rule: 'api-gateway-rest', says: 'There is no price for REST API requests.' },
  ])
  expect(lines.find(({ rule }) => rule === 'api-gateway-rest')).toMatchObject({
    quantity: '30000000',
    usd: null,
    prices: [],
  })
})

test('tiers that are known in part are charged as far as they go', () => {
  const source = defaultPriceBook.limits.source
  const restApi = { tiers: [{ upTo: '10000000', usd: '0.0000035' }], source }
  const book = { ...defaultPriceBook, restApi }
  const scenario = scenarioOf(
    { functions: [{ ...load('10000001', '100'), trigger: { kind: 'rest-api' } }] },
    book,
  )
  const { lines, missing } = estimate(scenario, book)
  // 10 M × 3.50/M
  expect(lines.find(({ rule }) => rule === 'api-gateway-rest')?.usd).toBe('35')
  expect(missing.map(({ rule }) => rule)).toEqual(['api-gateway-rest'])
  expect(missing[0]?.says).toContain('10,000,000')
})

test('every line names the pages of its prices and allowances', () => {
  const scenario = scenarioOf({ functions: [load('30000000', '1000')] }, defaultPriceBook)
  const { lines } = estimate(scenario, defaultPriceBook)
  const compute = lines.find(({ rule }) => rule === 'compute-x86')
  expect(compute?.sources).toEqual([
    defaultPriceBook.compute.x86?.source,
    defaultPriceBook.freeTier.source,
  ])
})

test('GB-seconds are counted on both architectures, and where provisioned environments serve', () => {
  const of = (more: object) => ({ memoryMb: 1024, ...load('1000', '1000'), ...more })
  const provisioned = { concurrency: 1, hoursPerMonth: '1', requestShare: '1' }
  const functions = [of({}), of({ architecture: 'arm' }), of({ provisioned })]
  const { usage } = estimate(scenarioOf({ functions }, todayLikeBook), todayLikeBook)
  expect(usage).toEqual({ requests: '3000', gbSeconds: '3000' })
})

test('functions of one name are told apart in the work', () => {
  const scenario = scenarioOf(
    {
      functions: [
        { name: 'api', ...load('1', '100') },
        { name: 'api', ...load('2', '100') },
      ],
    },
    defaultPriceBook,
  )
  const [requests] = estimate(scenario, defaultPriceBook).lines
  expect(requests?.work[0]?.words).toBe('requests of api + requests of api (2)')
})

describe('each function’s part', () => {
  test('is its proportion of each line', () => {
    const scenario = scenarioOf(
      {
        freeTier: false,
        functions: [
          { name: 'one', ...load('1000000', '100') },
          { name: 'three', ...load('3000000', '100') },
        ],
      },
      defaultPriceBook,
    )
    // 4 M: 0.80 and 50,000 GB-s × 0.0000166667 = 0.833335; a quarter of 1.633335, and the rest
    expect(estimate(scenario, defaultPriceBook).byFunction).toEqual([
      { name: 'one', usd: '0.40833375' },
      { name: 'three', usd: '1.22500125' },
    ])
  })

  test('has its own cache, and nothing of what is fixed', () => {
    const scenario = scenarioOf(
      {
        functions: [
          { name: 'idle', ...load('0', '100') },
          { name: 'cached', ...load('0', '100'), trigger: { kind: 'rest-api', cacheGb: '0.5' } },
        ],
        extras: [{ kind: 'nat-gateway', gateways: 1 }],
      },
      defaultPriceBook,
    )
    // 720 × 0.02
    expect(estimate(scenario, defaultPriceBook).byFunction).toEqual([
      { name: 'idle', usd: '0' },
      { name: 'cached', usd: '14.4' },
    ])
  })

  test('of caches is the cost of its own', () => {
    const cached = (name: string, cacheGb: string) =>
      ({ name, ...load('0', '100'), trigger: { kind: 'rest-api', cacheGb } }) as const
    const scenario = scenarioOf(
      { hoursPerMonth: '730', functions: [cached('small', '0.5'), cached('large', '237')] },
      defaultPriceBook,
    )
    // 730 × 0.02 and 730 × 3.80
    expect(estimate(scenario, defaultPriceBook).byFunction).toEqual([
      { name: 'small', usd: '14.6' },
      { name: 'large', usd: '2774' },
    ])
  })

  test('adds up where the parts have no last digit', () => {
    const third = load('400000', '100')
    const scenario = scenarioOf({ functions: [third, third, third] }, defaultPriceBook)
    const { byFunction, totalUsd } = estimate(scenario, defaultPriceBook)
    // 1,200,000 − 1,000,000 requests: 0.04, in three parts
    expect(totalUsd).toBe('0.04')
    const costs = byFunction.map(({ usd }) => usd)
    expect(costs[0]).toBe(`0.01${'3'.repeat(63)}`)
    expect(toText(sum(costs.map(exactly)))).toBe('0.04')
  })
})
