import { expect, test } from 'vitest'
import type { TieredRate } from '../../engine/price-book'
import { loadPriceBook } from '..'

async function book(region: string) {
  const found = await loadPriceBook('2026-09', region)
  if (!found) throw new Error(`No prices for ${region}`)
  return found
}

/** The cost of a quantity, tier by tier. */
function cost(rate: TieredRate | null, quantity: number): number {
  let from = 0
  let usd = 0
  for (const tier of rate?.tiers ?? []) {
    const upTo = Number(tier.upTo ?? Number.POSITIVE_INFINITY)
    usd += Math.max(0, Math.min(quantity, upTo) - from) * Number(tier.usd)
    from = upTo
  }
  return usd
}

// AWS's Lambda page of today: USD for 1 ms on x86 in us-east-1, printed to ten digits.
test.each([
  [128, '0.0000000021'],
  [512, '0.0000000083'],
  [1536, '0.0000000250'],
  [3072, '0.0000000500'],
  [5120, '0.0000000833'],
  [10240, '0.0000001667'],
])('1 ms at %i MB costs what the page prints', async (memoryMb, printed) => {
  const { compute } = await book('us-east-1')
  expect(((Number(compute.x86?.tiers[0]?.usd) * memoryMb) / 1024 / 1000).toFixed(10)).toBe(printed)
})

// Infracost's tests against the live price list, one line a tier: on x86 9e9 GB-s in the second
// cost 135,000 USD and 46.44e9 in the third 619,203.10; on arm 11.25e9 cost 135,001.13 and 56.002e9
// 597,356.53.
test('the tiers of compute are those that Infracost reads in the price list', async () => {
  const { compute } = await book('us-east-1')
  const arm = compute.arm
  expect((cost(compute.x86, 15e9) - cost(compute.x86, 6e9)).toFixed(2)).toBe('135000.00')
  expect((cost(compute.x86, 15e9 + 46.44e9) - cost(compute.x86, 15e9)).toFixed(2)).toBe('619203.10')
  expect((cost(arm, 18.75e9) - cost(arm, 7.5e9)).toFixed(2)).toBe('135001.13')
  expect((cost(arm, 18.75e9 + 56.002e9) - cost(arm, 18.75e9)).toFixed(2)).toBe('597356.53')
})

// Infracost again: 21e9 REST requests in us-east-1 cost 1,165.50 + 1,867.60 + 45,220 + 1,510 USD.
test('21 billion REST requests cost 49,763.10 USD', async () => {
  expect(cost((await book('us-east-1')).restApi, 21e9).toFixed(2)).toBe('49763.10')
})

// API Gateway's page: 432 million HTTP requests of 12 KB cost 300 + 118.80 USD.
test('432 million HTTP requests cost 418.80 USD', async () => {
  expect(cost((await book('us-east-1')).httpApi, 432e6).toFixed(2)).toBe('418.80')
})

// Infracost: 157,000 GB to the internet in four tiers, by region.
test.each([
  ['ap-northeast-2', 1290.24 + 4997.12 + 11980.8 + 367.2],
  ['sa-east-1', 1536 + 5652.48 + 12902.4 + 387.6],
  ['us-gov-east-1', 1587.2 + 4710.4 + 9216 + 221],
  ['il-central-1', 1126.4 + 3481.6 + 7884.8 + 187],
])('157,000 GB from %s to the internet cost what the price list says', async (region, usd) => {
  expect(cost((await book(region)).transferInternet, 157_000)).toBeCloseTo(usd, 2)
})

// From other places than our table: AWS's Savings Plans list of 2026-10-01 (m7g.large), an article
// on m5.large in Stockholm, 718.32 USD for a year and 1,524.24 for three, and one on c6g.large in
// Ireland, 53.29 USD for 730 hours.
test('instances cost what other places say', async () => {
  const virginia = (await book('us-east-1')).instanceRates
  const stockholm = (await book('eu-north-1')).instanceRates
  const ireland = (await book('eu-west-1')).instanceRates
  expect(virginia['m7g.large']?.hourUsd['savings-1y']).toBe('0.0599')
  expect(virginia['m7g.large']?.hourUsd['savings-3y']).toBe('0.0414')
  expect((8760 * Number(stockholm['m5.large']?.hourUsd['savings-1y'])).toFixed(2)).toBe('718.32')
  expect((26_280 * Number(stockholm['m5.large']?.hourUsd['savings-3y'])).toFixed(2)).toBe('1524.24')
  expect((730 * Number(ireland['c6g.large']?.hourUsd['on-demand'])).toFixed(2)).toBe('53.29')
})

// AWS's Lambda page: 4,096 MB, seven environments kept for a day, 2 million requests of 280 ms:
// 10.08 + 21.78 + 0.40 USD.
test('provisioned concurrency costs what the page works out', async () => {
  const { provisionedConcurrency, provisionedCompute, requests } = await book('us-east-1')
  expect((4 * 7 * 86_400 * Number(provisionedConcurrency.x86?.usd)).toFixed(2)).toBe('10.08')
  expect((4 * 0.28 * 2e6 * Number(provisionedCompute.x86?.usd)).toFixed(2)).toBe('21.78')
  expect(cost(requests, 2e6).toFixed(2)).toBe('0.40')
})

test('what is not known is null, and tiers known in part end with a bound', async () => {
  const melbourne = await book('ap-southeast-4')
  expect(melbourne.transferInternet).toBeNull()
  expect(melbourne.loadBalancerHour).toBeNull()
  expect((await book('ap-east-2')).httpApi).toBeNull()
  expect((await book('us-gov-west-1')).instanceRates).toEqual({})
  expect((await book('us-gov-west-1')).freeInternetGb).toBe('0')
  expect((await book('me-central-1')).transferInternet?.tiers.at(-1)?.upTo).toBe('10240')
  expect((await book('us-east-1')).instanceRates['m9g.large']?.hourUsd).toEqual({
    'on-demand': '0.09784',
  })
})

test('where the first two REST tiers have one price they are one tier', async () => {
  expect((await book('sa-east-1')).restApi?.tiers.map((tier) => tier.upTo)).toEqual([
    '1000000000',
    '20000000000',
    null,
  ])
})

// AWS's Lambda page: 1,024 MB kept for 31 days cost 4.03 USD, 74,400 restores of it 10.40.
test('SnapStart costs what the page works out', async () => {
  const { snapStartCache, snapStartRestore } = await book('us-east-1')
  expect((2_678_400 * Number(snapStartCache?.usd)).toFixed(2)).toBe('4.03')
  expect((74_400 * Number(snapStartRestore?.usd)).toFixed(2)).toBe('10.40')
})

// The same page: a million responses of 7 MB, 1 MB of each paid, cost 7.81 USD.
test('streaming costs what the page works out', async () => {
  expect(((1e6 / 1024) * Number((await book('us-east-1')).responseStreaming?.usd)).toFixed(2)).toBe(
    '7.81',
  )
})

// Infracost's tests against the live price list: 2 million SQS requests 0.80 USD, a million to a FIFO
// queue 0.50, a million events 1.00, 10,000 state transitions 0.25. X-Ray's page: 48,800 traces 0.24.
test('queues, events, workflows and traces cost what other places say', async () => {
  const virginia = await book('us-east-1')
  expect((2e6 * Number(virginia.sqsStandard?.tiers[0]?.usd)).toFixed(2)).toBe('0.80')
  expect((1e6 * Number(virginia.sqsFifo?.tiers[0]?.usd)).toFixed(2)).toBe('0.50')
  expect((1e6 * Number(virginia.eventBridgeEvents?.usd)).toFixed(2)).toBe('1.00')
  expect((1e4 * Number(virginia.stepFunctionsTransitions?.usd)).toFixed(2)).toBe('0.25')
  expect((48_800 * Number(virginia.xRayTraces?.usd)).toFixed(2)).toBe('0.24')
})

// AWS halved the prices of February 2020 in November 2024; its list of August 2026 has 0.705 and 0.1415
// USD a million for Ireland.
test('DynamoDB costs half of what it did', async () => {
  const [virginia, ireland] = [await book('us-east-1'), await book('eu-west-1')]
  expect((1e6 * Number(virginia.dynamoDbWrites?.usd)).toFixed(4)).toBe((1.25 / 2).toFixed(4))
  expect((1e6 * Number(virginia.dynamoDbReads?.usd)).toFixed(4)).toBe((0.25 / 2).toFixed(4))
  expect((1e6 * Number(ireland.dynamoDbWrites?.usd)).toFixed(3)).toBe('0.705')
  expect((1e6 * Number(ireland.dynamoDbReads?.usd)).toFixed(4)).toBe('0.1415')
})

// A study of EuroSys 2026: 1 vCPU and 2 GB on arm cost (0.03238 + 2 × 0.00356) USD an hour. AWS's
// savings plans of 2026-10-01: 20 % less for one year, 45 % for three.
test('Fargate costs what other places say', async () => {
  const { x86, arm } = (await book('us-east-1')).fargate
  const hour = Number(arm?.vcpuHourUsd['on-demand']) + 2 * Number(arm?.gbHourUsd['on-demand'])
  expect(hour.toFixed(5)).toBe('0.03950')
  for (const usd of [x86?.vcpuHourUsd, x86?.gbHourUsd]) {
    const onDemand = Number(usd?.['on-demand'])
    expect(Number(usd?.['savings-1y']) / onDemand).toBeCloseTo(0.8, 9)
    expect(Number(usd?.['savings-3y']) / onDemand).toBeCloseTo(0.55, 9)
  }
})

// AWS's price list of savings plans of 2026-09-25, without upfront: USD a GB-s, to seven digits.
test('a savings plan takes off what its price list says', async () => {
  const { compute, lambdaSavings } = await book('us-east-1')
  const left = 1 - Number(lambdaSavings?.discount)
  expect((left * Number(compute.x86?.tiers[0]?.usd)).toFixed(7)).toBe('0.0000147')
  expect((left * Number(compute.arm?.tiers[0]?.usd)).toFixed(7)).toBe('0.0000117')
})

test('what one region alone is known to cost is null elsewhere', async () => {
  const zurich = await book('eu-central-2')
  expect(zurich.responseStreaming).toBeNull()
  expect(zurich.sqsStandard).toBeNull()
  expect(zurich.stepFunctionsTransitions).toBeNull()
  expect(zurich.fargate).toEqual({ x86: null, arm: null })
})
