/** Functions as a canonical scenario holds them, valid for a book, weighted to its edges. */
import fc from 'fast-check'
import type { PriceRules } from '../../src/engine/price-book'
import type {
  Duration,
  LambdaFunction,
  Period,
  Provisioned,
  RequestRate,
  Sample,
  SnapStart,
  Trigger,
  TriggerKind,
} from '../../src/engine/scenario'
import { arbitraryDecimal, GREATEST_DECIMAL } from './arbitrary-decimal'
import { exactly, floor, fraction, lesser, over, toText } from './fraction'
import { monthly } from './load'

/** Free allowances and tier bounds of requests, GB-seconds and GB, alone and after the allowance. */
const QUANTITY_EDGES = [
  ['1000000', '300000000', '301000000', '333000000', '334000000', '1000000000', '1001000000'],
  ['20000000000', '20001000000', '1000000000000000'],
  ['400000', '6000000000', '6000400000', '7500000000', '15000000000', '18750000000'],
  ['10240', '10241', '10340', '30720', '51200', '51201', '51300', '153600', '153601', '153700'],
].flat()

/** 1 GB a request, so that the requests of QUANTITY_EDGES are GB too. */
const KB_EDGES = ['1', '1048576', '524288']

const PERIODS: readonly Period[] = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year']
const MOST_REQUESTS = exactly(1_000_000_000_000_000n)
const SMALLEST = '0.000000000001'

export const arbitraryFunction = (
  rules: PriceRules,
  hoursPerMonth: string,
): fc.Arbitrary<LambdaFunction> =>
  fc.record({
    name: fc.oneof(
      fc.constantFrom('function', 'api', 'nightly job'),
      fc.stringMatching(/^\w{0,60}$/),
    ),
    architecture: fc.constantFrom(...rules.architectures),
    memoryMb: arbitraryMemory(rules),
    requests: arbitraryRate(hoursPerMonth),
    duration: arbitraryDuration(rules),
    coldStart: fc.record({
      share: arbitraryDecimal('0', '1', ['0.5', '0.01']),
      initMs: arbitraryDecimal('0', '900000', ['1', '100', '343.03']),
    }),
    ephemeralStorageMb: arbitraryStorage(rules),
    provisioned: fc.option(arbitraryProvisioned(hoursPerMonth), { freq: 2 }),
    trigger: fc.oneof(...rules.triggers.map((kind) => arbitraryTrigger(rules, kind))),
    transferKb: fc.record({
      internet: arbitraryDecimal('0', '1000000000', KB_EDGES),
      sameRegion: arbitraryDecimal('0', '1000000000', KB_EDGES),
      otherRegion: arbitraryDecimal('0', '1000000000', KB_EDGES),
    }),
    logKb: arbitraryDecimal('0', '1000000', KB_EDGES),
    streamedKb: arbitraryUpTo(rules.limits.streamedMb * 1024, ['0', '6144', '6145', '7168']),
    asyncEventKb: arbitraryUpTo(rules.limits.asyncEventKb, ['0', '256', '257', '320', '1024']),
    snapStart: rules.snapStart
      ? fc.option(arbitrarySnapStart(hoursPerMonth), { freq: 2 })
      : fc.constant(null),
  })

/** None, an edge of the rules, or anything up to the limit. */
const arbitraryUpTo = (most: number, edges: readonly string[]): fc.Arbitrary<string> =>
  most === 0
    ? fc.constant('0')
    : arbitraryDecimal(
        '0',
        String(most),
        edges.filter((edge) => Number(edge) <= most),
      )

function arbitraryMemory({ limits }: PriceRules): fc.Arbitrary<number> {
  const { min, max, step } = limits.memoryMb
  const steps = fc.integer({ min: 0, max: Math.floor((max - min) / step) })
  const known = [min, max, 512, 1024, 1536, 1769, 1792, 10240].filter(
    (mb) => mb >= min && mb <= max && (mb - min) % step === 0,
  )
  return fc.oneof(
    fc.constantFrom(...known),
    steps.map((n) => min + n * step),
  )
}

function arbitraryStorage({ limits }: PriceRules): fc.Arbitrary<number> {
  const { min, max } = limits.ephemeralStorageMb
  return fc.oneof(fc.constantFrom(min, max), fc.integer({ min, max }))
}

/** At most 1e15 requests a month, whatever the period. */
const arbitraryRate = (hoursPerMonth: string): fc.Arbitrary<RequestRate> =>
  fc.oneof(...[...PERIODS, 'month' as const].map((per) => arbitraryRatePer(per, hoursPerMonth)))

function arbitraryRatePer(per: Period, hoursPerMonth: string): fc.Arbitrary<RequestRate> {
  const monthOfOne = monthly({ count: '1', per }, exactly(hoursPerMonth))
  const most = lesser(over(MOST_REQUESTS, monthOfOne), exactly(GREATEST_DECIMAL))
  const places = 10n ** 12n
  const mostText = toText(fraction(floor(over(most, fraction(1n, places))), places))
  return fc.record({
    count: fc.oneof(
      { arbitrary: arbitraryDecimal('0', mostText, ['1', '1000', ...QUANTITY_EDGES]), weight: 3 },
      { arbitrary: fc.nat(10_000_000).map(String), weight: 2 },
    ),
    per: fc.constant(per),
  })
}

function arbitraryDuration({ limits, incrementMs }: PriceRules): fc.Arbitrary<Duration> {
  const increments = [1, 2, 3, 10].map((n) => String(n * incrementMs))
  const ms = arbitraryDecimal(SMALLEST, String(limits.durationMs), ['1000', '951', ...increments])
  const count = fc.oneof(fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 1e12 }))
  const samples = fc.array(fc.tuple(ms, count) as fc.Arbitrary<Sample>, {
    minLength: 1,
    maxLength: 12,
  })
  return fc.oneof(
    ms.map((average) => ({ kind: 'average' as const, ms: average })),
    samples.map((seen) => ({ kind: 'measured' as const, samples: seen })),
  )
}

const arbitraryProvisioned = (hoursPerMonth: string): fc.Arbitrary<Provisioned> =>
  fc.record({
    concurrency: fc.oneof(fc.integer({ min: 1, max: 10 }), fc.integer({ min: 1, max: 100_000 })),
    hoursPerMonth: arbitraryDecimal(SMALLEST, hoursPerMonth, ['0.25', '0.5', '1']),
    requestShare: arbitraryDecimal('0', '1', ['0.5']),
  })

const arbitrarySnapStart = (hoursPerMonth: string): fc.Arbitrary<SnapStart> =>
  fc.record({
    versions: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 1000 })),
    hoursPerMonth: arbitraryDecimal(SMALLEST, hoursPerMonth, ['0.5', '1']),
  })

function arbitraryTrigger({ limits }: PriceRules, kind: TriggerKind): fc.Arbitrary<Trigger> {
  switch (kind) {
    case 'rest-api':
      return fc.record({
        kind: fc.constant(kind),
        cacheGb: fc.oneof(fc.constant('0'), fc.constantFrom(...limits.cacheGb)),
      })
    case 'http-api':
      return fc.record({
        kind: fc.constant(kind),
        requestKb: arbitraryDecimal('0', '10240', ['1', '512', '1024']),
      })
    case 'websocket-api':
      return fc.record({
        kind: fc.constant(kind),
        messageKb: arbitraryDecimal('0', '128', ['1', '32', '64', '96']),
        connectionMinutes: arbitraryDecimal('0', GREATEST_DECIMAL, ['1', '1000000']),
      })
    case 'load-balancer':
      return fc.record({
        kind: fc.constant(kind),
        requestKb: arbitraryDecimal('0', '10240', ['0', '1']),
        requestsPerConnection: arbitraryDecimal(SMALLEST, '1000000', ['1', '10']),
      })
    default:
      return fc.constant({ kind })
  }
}
