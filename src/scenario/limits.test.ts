import { describe, expect, it } from 'vitest'
import { priceRules } from '../prices/index'
import {
  inLater,
  readerOf,
  twoBooks,
  withExtras,
  withFleet,
  withFunction,
  withFunctions,
  withSamples,
  withScenario,
} from './scenario-under-test'

const { problemsOf, fieldsOf } = readerOf(twoBooks(priceRules))

describe('what may be', () => {
  it.each<[what: string, input: unknown]>([
    ['a name of 80 emoji', withScenario({ name: '🚀'.repeat(80) })],
    ['the shortest month', withScenario({ hoursPerMonth: '1' })],
    ['the longest month', withScenario({ hoursPerMonth: '744' })],
    ['50 functions', withFunctions(...Array(50).fill({}))],
    ['the longest duration', withFunction({ duration: { kind: 'average', ms: '900000' } })],
    [
      'the shortest duration',
      withFunction({ duration: { kind: 'average', ms: '0.000000000001' } }),
    ],
    ['10,000 samples', withSamples(Array(10_000).fill(['1', 1e12]))],
    ['a share of 1', withFunction({ coldStart: { share: '1', initMs: '900000' } })],
    [
      'provisioned for the month',
      withFunction({ provisioned: { concurrency: 100_000, hoursPerMonth: '720' } }),
    ],
    ['a cache', withFunction({ trigger: { kind: 'rest-api', cacheGb: '0.50' } })],
    ['an HTTP API later', inLater({ trigger: { kind: 'http-api', requestKb: '10240' } })],
    ['a function URL later', inLater({ trigger: { kind: 'function-url' } })],
    ['a load balancer', withFunction({ trigger: { kind: 'load-balancer' } })],
    [
      'the longest stream, the largest event, and snapshots later',
      inLater({ streamedKb: '204800', asyncEventKb: '1024', snapStart: {} }),
    ],
    [
      'another region later',
      { ...inLater({ architecture: 'arm', memoryMb: 1769 }), region: 'eu-west-1' },
    ],
    ['a full message', withFunction({ trigger: { kind: 'websocket-api', messageKb: '128' } })],
    [
      '20 extras',
      withExtras(...Array.from({ length: 20 }, (_, i) => ({ kind: 'custom', label: `${i}` }))),
    ],
    [
      'an extra called nat-gateway',
      withExtras({ kind: 'custom', label: 'nat-gateway' }, { kind: 'nat-gateway', gateways: 100 }),
    ],
    [
      'a fleet at its bounds',
      withFleet({
        peakFactor: '1000',
        utilization: '1',
        memoryPerRequestMb: 1,
        reserveMb: 0,
        minInstances: 0,
        spareInstances: 1000,
      }),
    ],
    ['an object without a prototype', Object.assign(Object.create(null), withScenario({}))],
  ])('%s', (_, input) => {
    expect(problemsOf(input)).toEqual([])
  })
})

describe('requests of a function', () => {
  const atMost = (count: string, per: string, hoursPerMonth = '720') => ({
    ...withFunction({ requests: { count, per } }),
    hoursPerMonth,
  })

  // 1e15 a month: ÷ (720 × 3600), ÷ (720 × 60), ÷ 720, × 24 ÷ 720, × 168 ÷ 720, × 1, × 12.
  it.each([
    ['second', '385802469.135802469135', '385802469.135802469136'],
    ['minute', '23148148148.148148148148', '23148148148.148148148149'],
    ['hour', '1388888888888.888888888888', '1388888888888.888888888889'],
    ['day', '33333333333333.333333333333', '33333333333333.333333333334'],
    ['week', '233333333333333.333333333333', '233333333333333.333333333334'],
    ['month', '1000000000000000', '1000000000000000.000000000001'],
  ])('are at most 1e15 a month, to the last digit, per %s', (per, most, tooMany) => {
    expect(fieldsOf(atMost(most, per))).toEqual([])
    expect(problemsOf(atMost(tooMany, per))).toEqual([
      {
        field: 'functions[0].requests',
        says: 'Requests: at most 1,000,000,000,000,000 a month for one function.',
      },
    ])
  })

  it('may be all that an amount can hold when they are counted by the year', () => {
    expect(fieldsOf(atMost('9999999999999999.999999999999', 'year'))).toEqual([])
  })

  it('depend on the hours of the month', () => {
    // 1e15 ÷ 744 = 1,344,086,021,505.37…
    expect(fieldsOf(atMost('1344086021505', 'hour', '744'))).toEqual([])
    expect(fieldsOf(atMost('1344086021506', 'hour', '744'))).toEqual(['functions[0].requests'])
    expect(fieldsOf(atMost('1000000000000000', 'hour', '1'))).toEqual([])
  })

  it('are not judged by hours that are a problem themselves', () => {
    expect(fieldsOf(atMost('9999999999999999', 'second', 'x'))).toEqual(['hoursPerMonth'])
  })
})

describe('the samples of a scenario', () => {
  const scenario = (...lengths: number[]) => ({
    version: 1,
    functions: lengths.map((length) => ({
      requests: { count: '1', per: 'day' },
      duration: { kind: 'measured', samples: Array(length).fill(['1.5', 2]) },
    })),
  })

  it('are counted where they are too many for one function too', () => {
    const too = (count: string) => `Samples: a list of 1 to 10,000. There are ${count}.`
    const field = 'functions[0].duration.samples'
    const [most, more] = [withSamples(Array(50_000)), withSamples(Array(50_001))]
    expect(problemsOf(most)).toEqual([{ field, says: too('50,000') }])
    // What is said of all functions comes before what is said of one.
    expect(problemsOf(more)).toEqual([
      { field: 'functions', says: 'Samples: at most 50,000 in all. There are 50,001.' },
      { field, says: too('50,001') },
    ])
  })

  it('are counted over all functions, whatever else stands there', () => {
    const samples = { kind: 'measured', samples: Array(25_001) }
    const functions = [
      null,
      {},
      { duration: null },
      { duration: { kind: 'measured', samples: 'many' } },
      { duration: { kind: 'average', samples: Array(50_001) } },
    ]
    expect(fieldsOf({ version: 1, functions })).not.toContain('functions')
    const two = [...functions, { duration: samples }, { duration: samples }]
    expect(problemsOf({ version: 1, functions: two })).toContainEqual({
      field: 'functions',
      says: 'Samples: at most 50,000 in all. There are 50,002.',
    })
  })

  it('are at most 50,000', () => {
    expect(fieldsOf(scenario(10_000, 10_000, 10_000, 10_000, 9_999, 1))).toEqual([])
    expect(problemsOf(scenario(10_000, 10_000, 10_000, 10_000, 10_000, 1))).toEqual([
      { field: 'functions', says: 'Samples: at most 50,000 in all. There are 50,001.' },
    ])
  })
})
