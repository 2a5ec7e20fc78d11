import { expect, test } from 'vitest'
import { scenarioOf } from '../../test/scenario-of'
import { todayLikeBook } from '../../test/today-like-book'
import { estimate } from './estimate'
import { load } from './golden-row'
import type { PriceBook } from './price-book'

const withoutArm = {
  compute: { ...todayLikeBook.compute, arm: null },
  provisionedConcurrency: { ...todayLikeBook.provisionedConcurrency, arm: null },
}

test.each([
  ['requests', { requests: null }, {}, 'There is no price for requests.'],
  ['compute-arm', withoutArm, { architecture: 'arm' }, 'There is no price for compute.'],
  [
    'provisioned-concurrency',
    withoutArm,
    { architecture: 'arm', provisioned: { concurrency: 1 } },
    'There is no price for provisioned concurrency.',
  ],
  [
    'ephemeral-storage',
    { ephemeralStorage: null },
    { ephemeralStorageMb: 1024 },
    'There is no price for ephemeral storage.',
  ],
  [
    'snapstart-cache',
    { snapStartCache: null },
    { snapStart: { versions: 1 } },
    'There is no price for SnapStart cache.',
  ],
  [
    'response-streaming',
    { responseStreaming: null },
    { streamedKb: '7168' },
    'There is no price for response streaming.',
  ],
  [
    'api-gateway-http',
    { httpApi: null },
    { trigger: { kind: 'http-api' } },
    'There is no price for HTTP API requests.',
  ],
  [
    'api-gateway-cache',
    { restApiCache: {} },
    { trigger: { kind: 'rest-api', cacheGb: '0.5' } },
    'There is no price for cache.',
  ],
  [
    'transfer-internet',
    { transferInternet: null },
    { transferKb: { internet: '1' } },
    'There is no price for transfer to the internet.',
  ],
  ['logs', { logs: null }, { logKb: '1' }, 'There is no price for logs.'],
] as const)('%s: a price that is missing is said, with the free tier as without', (...row) => {
  const [rule, prices, given, says] = row
  const book = { ...todayLikeBook, ...prices } as PriceBook
  for (const freeTier of [true, false]) {
    const functions = [{ ...load('2000000', '1000'), ...given }]
    const scenario = scenarioOf({ freeTier, functions }, todayLikeBook)
    const { missing, lines } = estimate(scenario, book)
    expect(missing).toContainEqual({ rule, says })
    expect(lines.find((line) => line.rule === rule)?.usd).toBeNull()
  }
})

test('a price that nothing asks for is not missed', () => {
  const book = { ...todayLikeBook, dynamoDbReads: null, dynamoDbStorage: null }
  const extras = [{ kind: 'dynamodb', writesPerRequest: '1', readsPerRequest: '0' }] as const
  const scenario = scenarioOf({ functions: [load('2000000', '100')], extras }, todayLikeBook)
  const { missing, lines } = estimate(scenario, book)
  expect(missing).toEqual([])
  // 2 × 0.625
  expect(lines.at(-1)).toMatchObject({ rule: 'extra:dynamodb', usd: '1.25' })
})

test.each([
  [{ kind: 'sqs', callsPerRequest: '1' }, { sqsStandard: null }, 'SQS requests'],
  [{ kind: 'x-ray', tracesPerRequest: '1' }, { xRayTraces: null }, 'traces'],
  [{ kind: 'nat-gateway', gateways: 1 }, { natGatewayHour: null }, 'NAT gateway'],
  [
    { kind: 'nat-gateway', gateways: 1, gbPerMonth: '1' },
    { natGatewayHour: null },
    'hours of gateways',
  ],
  [
    { kind: 'dynamodb', writesPerRequest: '0', readsPerRequest: '0', storageGb: '1' },
    { dynamoDbStorage: null },
    'GB stored',
  ],
] as const)('%o: a price that is missing is said', (extra, prices, title) => {
  const book = { ...todayLikeBook, ...prices }
  for (const freeTier of [true, false]) {
    const functions = [load('2000000', '100')]
    const scenario = scenarioOf({ freeTier, functions, extras: [extra] }, todayLikeBook)
    expect(estimate(scenario, book).missing).toEqual([
      { rule: `extra:${extra.kind}`, says: `There is no price for ${title}.` },
    ])
  }
})

test.each([
  [
    'api-gateway-http',
    'httpApi',
    { trigger: { kind: 'http-api' } },
    'There is no price for HTTP API requests above 1,000 requests; the cost is for what is below.',
  ],
  [
    'transfer-internet',
    'transferInternet',
    { transferKb: { internet: '1048576' } },
    'There is no price for transfer to the internet above 1,000 GB; the cost is for what is below.',
  ],
] as const)('%s: a price that ends is said, with the unit that it ends at', (...row) => {
  const [rule, price, given, says] = row
  const { source } = todayLikeBook.limits
  const book = { ...todayLikeBook, [price]: { tiers: [{ upTo: '1000', usd: '1' }], source } }
  const functions = [{ ...load('2000000', '100'), ...given }]
  const scenario = scenarioOf({ freeTier: false, functions }, todayLikeBook)
  expect(estimate(scenario, book as PriceBook).missing).toContainEqual({ rule, says })
})
