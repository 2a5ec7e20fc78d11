/**
 * What AWS and others work out in public at today's prices, given as a scenario at the real book. The
 * pages round each line to the cent; the figures here are their own inputs and prices, multiplied out.
 * docs/pricing.md lists the examples that a scenario cannot express, each with the reason.
 */
import { expect, test } from 'vitest'
import { comparison } from '../src/engine/comparison'
import { type Given, load } from '../src/engine/golden-row'
import {
  apiGatewayPage,
  infracost,
  lambdaPage,
  oneMsAnnouncement,
} from '../src/engine/golden-sources'
import type { PriceBook } from '../src/engine/price-book'
import type { LambdaFunction, Scenario } from '../src/engine/scenario'
import { loadPriceBook } from '../src/prices'
import { scenarioOf } from './scenario-of'

const book = (await loadPriceBook('2026-09', 'us-east-1')) as PriceBook

interface Example {
  readonly says: string
  readonly from: string
  readonly given: Given<Omit<Scenario, 'version' | 'prices'>>
  /** In USD, by rule; of the fleet too. */
  readonly lines: { readonly [rule: string]: string }
  readonly totalUsd?: string
}

const one = (fn: Given<LambdaFunction>, more: Example['given'] = {}): Example['given'] => ({
  freeTier: false,
  ...more,
  functions: [fn],
})
const free = { freeTier: true }

const EXAMPLES: readonly Example[] = [
  {
    says: 'the backend of a mobile app, printed as 2.73',
    from: `${lambdaPage} example 1`,
    // 3M × 0.12 s × 1.5 GB = 540,000 GB-s; 140,000 × 0.0000166667, and 2M × 0.20/M
    given: one({ ...load('3000000', '120'), memoryMb: 1536 }, free),
    lines: { 'compute-x86': '2.333338', requests: '0.4' },
    totalUsd: '2.733338',
  },
  {
    says: 'machine learning with 2 GB of disk, printed as 105.33, 1.00 and 0.08',
    from: `${lambdaPage} example 3`,
    // 6M × 0.28 s × 4 GB − 400,000 = 6,320,000 GB-s; × 1.5 GB of disk = 2,520,000 × 0.0000000309
    given: one({ ...load('6000000', '280'), memoryMb: 4096, ephemeralStorageMb: 2048 }, free),
    lines: { 'compute-x86': '105.333544', requests: '1', 'ephemeral-storage': '0.077868' },
    totalUsd: '106.411412',
  },
  {
    says: 'seven environments for a day, printed as 10.08, 21.78 and 0.40',
    from: `${lambdaPage} provisioned concurrency, example 2`,
    // 7 × 4 GB × 86,400 s × 0.0000041667, and 2M × 0.28 s × 4 GB × 0.0000097222
    given: one({
      ...load('2000000', '280'),
      memoryMb: 4096,
      provisioned: { concurrency: 7, hoursPerMonth: '24', requestShare: '1' },
    }),
    lines: {
      'provisioned-concurrency': '10.08008064',
      'provisioned-compute': '21.777728',
      requests: '0.4',
    },
    totalUsd: '32.25780864',
  },
  {
    says: '28 ms by the ms, printed as 28 in place of 100',
    from: oneMsAnnouncement,
    // 60M × 0.028 s × 1 GB × 0.0000166667
    given: one({ ...load('60000000', '28'), memoryMb: 1024 }),
    lines: { 'compute-x86': '28.000056', requests: '12' },
    totalUsd: '40.000056',
  },
  {
    says: '432 million calls of an HTTP API, printed as 418.80',
    from: `${apiGatewayPage} HTTP APIs, example 1`,
    // 300M × 1.00/M + 132M × 0.90/M
    given: one({
      ...load('432000000', '1'),
      trigger: { kind: 'http-api', requestKb: '12' },
    } as Given<LambdaFunction>),
    lines: { 'api-gateway-http': '418.8' },
  },
  {
    says: 'five million calls of a REST API with 3 KB answers, printed as 17.50 and 1.29',
    from: `${apiGatewayPage} REST APIs, example 1`,
    // 15,000,000 KB / 1,048,576 = 14.30511474609375 GB × 0.09
    given: one({
      ...load('5000000', '1'),
      trigger: { kind: 'rest-api' },
      transferKb: { internet: '3' },
    }),
    lines: { 'api-gateway-rest': '17.5', 'transfer-internet': '1.2874603271484375' },
  },
  {
    says: 'a cache of 1.6 GB for a day, printed as 0.912',
    from: `${apiGatewayPage} caching`,
    given: one(
      { ...load('1', '1'), trigger: { kind: 'rest-api', cacheGb: '1.6' } } as Given<LambdaFunction>,
      { hoursPerMonth: '24' },
    ),
    lines: { 'api-gateway-cache': '0.912' },
  },
  {
    says: '61.44 billion GB-s through all tiers of x86',
    from: infracost('lambda_function_test'),
    // 15e9 × 1.024 s × 4 GB: 6e9 × 0.0000166667 + 9e9 × 0.000015 + 46.44e9 × 0.0000133334
    given: one({ ...load('15000000000', '1024'), memoryMb: 4096 }),
    lines: { requests: '3000', 'compute-x86': '854203.296' },
  },
  {
    says: '21 billion calls of a REST API through all tiers',
    from: infracost('api_gateway_rest_api_test'),
    // 1,165.50 + 1,867.60 + 45,220 + 1,510
    given: one({ ...load('21000000000', '1'), trigger: { kind: 'rest-api' } }),
    lines: { 'api-gateway-rest': '49763.1' },
  },
  {
    says: '57,000 GB to the internet, 1,000 in the region and 750 elsewhere',
    from: infracost('data_transfer_test'),
    // 921.60 + 3,481.60 + 406; in the region it counts both directions, here it is the sender's: half of 20
    given: one({
      ...load('1048576', '1'),
      transferKb: { internet: '57000', sameRegion: '1000', otherRegion: '750' },
    }),
    lines: {
      'transfer-internet': '4809.2',
      'transfer-same-region': '10',
      'transfer-other-region': '15',
    },
  },
  {
    says: 'a NAT gateway for 730 hours with 100 GB',
    from: infracost('nat_gateway_test'),
    // 32.85 + 4.50
    given: one(load('1', '1'), {
      hoursPerMonth: '730',
      extras: [{ kind: 'nat-gateway', gateways: 1, gbPerMonth: '100' }],
    }),
    lines: { 'extra:nat-gateway': '37.35' },
  },
  {
    says: 'a load balancer for 730 hours and 1,000 capacity units',
    from: 'Infracost’s test of a load balancer: 16.43 and 8.00',
    // 730 × 0.0225; 25 new connections a second are one unit: 90M requests / 3600 / 25 = 1,000
    given: one(load('90000000', '1'), {
      hoursPerMonth: '730',
      fleet: { loadBalancer: true, requestsPerConnection: '1' },
    }),
    lines: { 'load-balancer': '16.425', 'load-balancer-units': '8' },
  },
]

test.each(EXAMPLES)('$says', ({ given, lines, totalUsd }) => {
  const found = comparison(scenarioOf({ ...given, prices: '2026-09' }, book), book)
  const all = [...found.fleet.lines, ...found.lines]
  for (const [rule, usd] of Object.entries(lines)) {
    expect(all.find((line) => line.rule === rule)?.usd, rule).toBe(usd)
  }
  expect(found.missing).toEqual([])
  if (totalUsd !== undefined) expect(found.totalUsd).toBe(totalUsd)
})
