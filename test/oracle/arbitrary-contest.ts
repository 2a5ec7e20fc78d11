/**
 * Scenarios and made-up prices under which Lambda and a fleet overtake each other within the first
 * few hundred requests a month: short months, long requests, near allowances and tiers.
 */
import fc from 'fast-check'
import type { PriceBook } from '../../src/engine/price-book'
import type { Fleet, Scenario } from '../../src/engine/scenario'
import { fleetCostAt, lambdaCostAt } from './fleet-oracle'
import { isZero, over, toText } from './fraction'
import { smallBook } from './small-book'
import { scenarioOf } from './small-scenario'

export interface Contest {
  readonly book: PriceBook
  readonly scenario: Scenario
}

const cents = (min: number, max: number) =>
  fc.integer({ min, max }).map((count) => String(count / 100))

const fewPlaces = (min: number, max: number, places: number) =>
  fc.integer({ min, max }).map((count) => String(count / 10 ** places))

const tiers = (usd: fc.Arbitrary<string>, bounds: readonly [number, number]) =>
  fc
    .record({
      upTo: fc.option(
        fc.tuple(
          fc.integer({ min: bounds[0], max: bounds[1] }),
          fc.integer({ min: 1, max: bounds[1] }),
        ),
      ),
      prices: fc.tuple(usd, usd, usd),
    })
    .map(({ upTo, prices: [first, second, third] }) => ({
      tiers: upTo
        ? [
            { upTo: String(upTo[0]), usd: first },
            { upTo: String(upTo[0] + upTo[1]), usd: second },
            { upTo: null, usd: third },
          ]
        : [{ upTo: null, usd: first }],
      source: smallBook.limits.source,
    }))

const rate = (usd: fc.Arbitrary<string>) =>
  usd.map((text) => ({ usd: text, source: smallBook.limits.source }))

const serverAt = (usd: string) => ({
  server: { hourUsd: { 'on-demand': usd }, source: smallBook.limits.source },
})

const arbitraryPrices: fc.Arbitrary<PriceBook> = fc
  .record({
    vcpu: fc.constantFrom(1, 2, 4),
    memoryGib: fc.constantFrom('0.5', '1', '4', '8'),
    burst: fc.option(
      fc.record({
        baseline: fc.constantFrom('0.05', '0.2', '0.4'),
        surplusUsdPerVcpuHour: fc.constantFrom('0.01', '0.05', '0.4', '2'),
      }),
    ),
    publicIpv4: fc.oneof(fc.constant('free' as const), rate(fc.constant('0.005'))),
    freeRequests: fc.integer({ min: 1, max: 300 }),
    freeGbSeconds: fc.integer({ min: 1, max: 100_000 }),
    requests: tiers(fewPlaces(0, 2000, 5), [1, 300]),
    compute: tiers(fewPlaces(10, 300, 7), [100, 50_000]),
    restApi: tiers(fewPlaces(0, 2000, 5), [1, 300]),
    loadBalancerUnitHour: rate(fewPlaces(0, 1000, 3)),
    snapStartCache: rate(fewPlaces(10, 1000, 7)),
    snapStartRestore: rate(fewPlaces(0, 1000, 3)),
    responseStreaming: rate(fewPlaces(0, 1000, 3)),
    streamedGb: fc.integer({ min: 0, max: 20 }),
    mbPerVcpu: fc.constantFrom(1769, 1792),
  })
  .map(({ vcpu, memoryGib, burst, freeRequests, freeGbSeconds, streamedGb, ...prices }) => ({
    ...smallBook,
    ...prices,
    freeTier: {
      ...smallBook.freeTier,
      requests: String(freeRequests),
      gbSeconds: String(freeGbSeconds),
      streamedGb: String(streamedGb),
    },
    compute: { x86: prices.compute, arm: null },
    instances: {
      server: { vcpu, memoryGib, architecture: 'x86' as const, ...(burst && { burst }) },
    },
    instanceRates: serverAt('1'),
  }))

const arbitraryLongFunction = fc.record({
  memoryMb: fc.integer({ min: 2, max: 47 }).map((steps) => steps * 64),
  requests: fc.record({
    count: fc.oneof(fc.constantFrom('1', '1000'), cents(1, 100_000)),
    per: fc.constantFrom('month' as const, 'week' as const, 'hour' as const),
  }),
  duration: fc.oneof(
    fewPlaces(100_000, 9_000_000, 1).map((ms) => ({ kind: 'average' as const, ms })),
    fc.constantFrom('60000', '300000').map((ms) => ({ kind: 'average' as const, ms })),
    fc
      .array(fc.tuple(fewPlaces(1, 9_000_000, 1), fc.integer({ min: 1, max: 9 })), {
        minLength: 1,
        maxLength: 3,
      })
      .map((samples) => ({ kind: 'measured' as const, samples })),
  ),
  trigger: fc.constantFrom(
    { kind: 'direct' as const },
    { kind: 'rest-api' as const, cacheGb: '0' },
    { kind: 'rest-api' as const, cacheGb: '0.5' },
    { kind: 'load-balancer' as const, requestKb: '10240', requestsPerConnection: '0.01' },
  ),
  asyncEventKb: fc.constantFrom('0', '0', '320', '1024'),
  streamedKb: fc.constantFrom('0', '0', '7168', '204800'),
  coldStart: fc.constantFrom({ share: '0', initMs: '0' }, { share: '0.3', initMs: '0' }),
  snapStart: fc.option(fc.constantFrom({ versions: 2, hoursPerMonth: '1' }), { freq: 2 }),
  provisioned: fc.option(
    fc.record({
      concurrency: fc.integer({ min: 1, max: 20 }),
      hoursPerMonth: fc.constantFrom('0.5', '1'),
      requestShare: fc.constantFrom('0', '0.3', '1'),
    }),
    { freq: 2 },
  ),
  transferKb: fc.constantFrom(
    { internet: '0', sameRegion: '0', otherRegion: '0' },
    { internet: '4096', sameRegion: '100', otherRegion: '7' },
    { internet: '1048576', sameRegion: '0', otherRegion: '0' },
  ),
})

const arbitraryServers: fc.Arbitrary<Fleet> = fc.record({
  instance: fc.constant('server'),
  purchase: fc.constant('on-demand' as const),
  peakFactor: fc.oneof(fc.constantFrom('1', '3'), cents(100, 2000)),
  utilization: fc.oneof(fc.constantFrom('0.6', '0.7', '1'), cents(1, 100)),
  cpuShare: fc.oneof(fc.constant('1'), cents(1, 100)),
  memoryPerRequestMb: fc.option(fc.integer({ min: 1, max: 2000 })),
  reserveMb: fc.constantFrom(0, 100, 511),
  minInstances: fc.constantFrom(0, 0, 1, 1, 3),
  spareInstances: fc.constantFrom(0, 0, 0, 1, 2),
  storageGbPerInstance: fc.constantFrom('0', '0.1', '8'),
  loadBalancer: fc.constantFrom(false, false, true),
  requestsPerConnection: fc.constantFrom('0.01', '1', '10'),
})

/** The instance at a price that makes both sides cost about the same at some volume. */
function evenly({ book, scenario }: Contest, requests: bigint, factor: number): Contest {
  const servers = fleetCostAt(scenario, book, requests)
  if (servers === null || isZero(servers)) return { book, scenario }
  const even = over(lambdaCostAt(scenario, book, requests), servers)
  const usd = Math.max(Number(toText(even)) * factor, 0.0001).toFixed(6)
  return { book: { ...book, instanceRates: serverAt(usd) }, scenario }
}

export const arbitraryContest: fc.Arbitrary<Contest> = fc
  .record({
    book: arbitraryPrices,
    functions: fc.array(arbitraryLongFunction, { minLength: 1, maxLength: 3 }),
    freeTier: fc.boolean(),
    hoursPerMonth: fc.constantFrom('1', '1', '2.5', '7', '24', '168'),
    servers: arbitraryServers,
    evenAt: fc.bigInt(3n, 150n),
    factor: fc.integer({ min: 75, max: 115 }),
  })
  .map(({ book, functions, freeTier, hoursPerMonth, servers, evenAt, factor }) => {
    const all = functions.flatMap((fn) => scenarioOf(fn).functions)
    const scenario = { ...scenarioOf({}, { freeTier, hoursPerMonth, fleet: servers }) }
    return evenly({ book, scenario: { ...scenario, functions: all } }, evenAt, factor / 100)
  })
