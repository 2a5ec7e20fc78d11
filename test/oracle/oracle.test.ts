import { describe, expect, it } from 'vitest'
import type { PriceBook } from '../../src/engine/price-book'
import type { Scenario } from '../../src/engine/scenario'
import { withEverything } from './arbitrary-book'
import { toText } from './fraction'
import { loadsOf } from './load'
import { oracleEstimate } from './oracle'
import { smallBook } from './small-book'
import { month, ms, scenarioOf, webApi } from './small-scenario'

const today: PriceBook = { ...withEverything(smallBook), incrementMs: 1, billsInit: true }

/** USD by rule, with the total. */
function bill(scenario: Scenario, book: PriceBook): Record<string, string | null> {
  const { lines, totalUsd } = oracleEstimate(scenario, book)
  return { ...Object.fromEntries(lines.map(({ rule, usd }) => [rule, usd])), total: totalUsd }
}

describe('figures from outside', () => {
  it('the web API of the field’s literature', () => {
    expect(bill(scenarioOf(webApi), smallBook)).toEqual({
      requests: '6', // 30 M × 0.20/M
      'compute-x86': '250.0005', // 15,000,000 × 0.0000166667
      'api-gateway-rest': '105', // 30 M × 3.50/M
      total: '361.0005',
    })
  })

  it('a nightly job of ten minutes at 1 GB', () => {
    const job = { memoryMb: 1024, requests: { count: '1', per: 'day' as const }, ...ms('600000') }
    const estimate = oracleEstimate(scenarioOf(job, { freeTier: true }), smallBook)
    expect(estimate.usage).toEqual({ requests: '30', gbSeconds: '18000' })
    expect(estimate.totalUsd).toBe('0')
  })

  it('AWS’s second example of 2014: 30 M requests of 200 ms at 128 MB', () => {
    // 750,000 − 400,000 GB-s, × 0.0000166667; 29 M × 0.20/M
    const scenario = scenarioOf({ ...month('30000000'), ...ms('200') }, { freeTier: true })
    expect(bill(scenario, smallBook)).toEqual({
      requests: '5.8',
      'compute-x86': '5.833345',
      total: '11.633345',
    })
  })

  it('AWS’s mobile back end: 3 M requests of 120 ms at 1,536 MB', () => {
    const scenario = scenarioOf(
      { memoryMb: 1536, ...month('3000000'), ...ms('120') },
      { freeTier: true },
    )
    expect(oracleEstimate(scenario, today).totalUsd).toBe('2.733338')
  })

  it('AWS’s announcement of 1 ms billing: 60 M requests of 28 ms at 1 GB', () => {
    const scenario = scenarioOf({ memoryMb: 1024, ...month('60000000'), ...ms('28') })
    expect(bill(scenario, smallBook)).toMatchObject({ 'compute-x86': '100.0002', requests: '12' })
    expect(bill(scenario, today)).toMatchObject({ 'compute-x86': '28.000056', requests: '12' })
  })

  it('AWS’s machine-learning example with 2 GB of storage', () => {
    const scenario = scenarioOf(
      { memoryMb: 4096, ephemeralStorageMb: 2048, ...month('6000000'), ...ms('280') },
      { freeTier: true },
    )
    expect(bill(scenario, today)).toEqual({
      requests: '1',
      'compute-x86': '105.333544',
      'ephemeral-storage': '0.077868',
      total: '106.411412',
    })
  })

  it('AWS’s second example of provisioned concurrency: seven environments for a day', () => {
    const provisioned = { concurrency: 7, hoursPerMonth: '24', requestShare: '1' }
    const scenario = scenarioOf({ memoryMb: 4096, provisioned, ...month('2000000'), ...ms('280') })
    expect(oracleEstimate(scenario, today).totalUsd).toBe('32.25780864')
  })

  it('Infracost’s tiers of x86 compute', () => {
    // 15e9 requests × 1.024 s × 4 GB = 61.44e9 GB-s:
    // 6e9 × 0.0000166667 + 9e9 × 0.000015 + 46.44e9 × 0.0000133334
    const scenario = scenarioOf({ memoryMb: 4096, ...month('15000000000'), ...ms('1024') })
    expect(bill(scenario, today)).toMatchObject({
      requests: '3000',
      'compute-x86': '854203.296',
    })
  })

  it('Infracost’s four tiers of REST: 21e9 requests', () => {
    // 333 M × 3.50 + 667 M × 2.80 + 19,000 M × 2.38 + 1,000 M × 1.51
    const rest = scenarioOf({ ...webApi, ...month('21000000000') })
    expect(bill(rest, smallBook)['api-gateway-rest']).toBe('49763.1')
  })

  it('AWS’s HTTP API: 432 M requests of 12 KB', () => {
    const trigger = { kind: 'http-api' as const, requestKb: '12' }
    const scenario = scenarioOf({ trigger, ...month('432000000') })
    expect(bill(scenario, today)['api-gateway-http']).toBe('418.8')
  })

  it('AWS’s REST API: 5 M answers of 3 KB, sent out', () => {
    const transferKb = { internet: '3', sameRegion: '0', otherRegion: '0' }
    const { lines } = oracleEstimate(
      scenarioOf({ ...webApi, transferKb, ...month('5000000') }),
      smallBook,
    )
    expect(lines).toContainEqual(expect.objectContaining({ rule: 'api-gateway-rest', usd: '17.5' }))
    expect(lines).toContainEqual({
      rule: 'transfer-internet',
      quantity: '14.30511474609375',
      billable: '14.30511474609375',
      unit: 'GB',
      usd: '1.2874603271484375',
    })
  })

  it('AWS’s cache of 1.6 GB for a day', () => {
    const trigger = { kind: 'rest-api' as const, cacheGb: '1.6' }
    const scenario = scenarioOf({ trigger }, { hoursPerMonth: '24' })
    expect(bill(scenario, smallBook)).toEqual({ 'api-gateway-cache': '0.912', total: '0.912' })
  })

  it('Infracost’s 57,000 GB to the internet', () => {
    // 10,240 × 0.09 + 40,960 × 0.085 + 5,800 × 0.07
    const transferKb = { internet: '1048576', sameRegion: '0', otherRegion: '0' }
    const scenario = scenarioOf({ transferKb, ...month('57000') })
    expect(bill(scenario, smallBook)['transfer-internet']).toBe('4809.2')
  })

  it('Infracost’s NAT gateway: 730 hours and 100 GB', () => {
    const natGateway = { kind: 'nat-gateway' as const, gateways: 1, gbPerMonth: '100' }
    const scenario = scenarioOf({}, { hoursPerMonth: '730', extras: [natGateway] })
    // 730 × 0.045 + 100 × 0.045
    expect(bill(scenario, smallBook)).toEqual({ 'extra:nat-gateway': '37.35', total: '37.35' })
    expect(oracleEstimate(scenario, smallBook).byFunction).toEqual([{ name: 'function', usd: '0' }])
  })

  it.each([
    ['12.34', '0.1'],
    ['0.99', '0.1'],
    ['157.36', '0.2'],
    ['128.83', '0.2'],
    ['100', '0.1'],
  ])('AWS’s log lines of February 2020: %s ms is billed %s s, INIT or not', (duration, seconds) => {
    const fn = { ...ms(duration), coldStart: { share: '1', initMs: '343.03' } }
    const [load] = loadsOf(scenarioOf(fn), smallBook)
    expect(load && toText(load.billedSeconds)).toBe(seconds)
  })
})

describe('each function', () => {
  it('pays its part of the lines, and the last that costs anything the remainder', () => {
    const thirds = { requests: { count: '4000000', per: 'year' as const }, ...ms('200') }
    const scenario = scenarioOf({ name: 'one', ...thirds })
    const [one] = scenario.functions
    const functions = [one, one, { ...one, requests: { count: '0', per: 'month' as const } }]
    const { byFunction } = oracleEstimate({ ...scenario, functions } as Scenario, smallBook)
    // 1/3 M × (0.20/M + 0.2 s × 0.125 GB × 0.0000166667) = 0.2055558333…
    expect(byFunction.map(({ usd }) => usd.slice(0, 12))).toEqual([
      '0.2055558333',
      '0.2055558333',
      '0',
    ])
  })
})

describe('prices that are missing', () => {
  it('leave the line without a cost and the total at least the rest', () => {
    const estimate = oracleEstimate(scenarioOf(webApi), { ...smallBook, restApi: null })
    expect(estimate).toMatchObject({ totalUsd: '256.0005', missing: ['api-gateway-rest'] })
    expect(estimate.lines.at(-1)).toMatchObject({ rule: 'api-gateway-rest', usd: null })
  })

  it('above known tiers, leave what the known ones cost', () => {
    const restApi = {
      tiers: [{ upTo: '10000000', usd: '0.0000035' }],
      source: smallBook.limits.source,
    }
    const estimate = oracleEstimate(scenarioOf(webApi), { ...smallBook, restApi })
    // 6 + 250.0005 + 10 M × 3.50/M
    expect(estimate).toMatchObject({ totalUsd: '291.0005', missing: ['api-gateway-rest'] })
    expect(estimate.lines.at(-1)).toMatchObject({ usd: '35' })
  })
})
