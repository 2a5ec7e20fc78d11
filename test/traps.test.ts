/** Mistakes seen in other calculators of the same cost, each of which this one must not make. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { breakEven, leads } from '../src/engine/break-even'
import { estimate } from '../src/engine/estimate'
import { fleet } from '../src/engine/fleet'
import { type GoldenRow, load } from '../src/engine/golden-row'
import type { PriceBook } from '../src/engine/price-book'
import { defaultPriceBook, loadPriceBook } from '../src/prices'
import { encodeLink } from '../src/scenario/link'
import { scenarioOf } from './scenario-of'
import { todayLikeBook } from './today-like-book'

type GivenScenario = GoldenRow['given']

const bill = (given: GivenScenario, book: PriceBook = defaultPriceBook) =>
  estimate(scenarioOf(given, book), book)

function usd(rule: string, given: GivenScenario, book?: PriceBook) {
  return bill(given, book).lines.find((line) => line.rule === rule)?.usd
}

const paid = { freeTier: false }

describe('a printed price of two digits is not the price', () => {
  test('of 1 ms', () => {
    // 100 M × 0.028 s × 1 GB × 0.0000166667 + 20; from 0.0000000021 for 128 MB it would be 67.04.
    const given = { ...paid, functions: [{ memoryMb: 1024, ...load('100000000', '28') }] }
    expect(bill(given, todayLikeBook).totalUsd).toBe('66.66676')
  })

  test('of 100 ms', () => {
    // 1,000 M × 0.1 s × 0.125 GB × 0.0000166667; from the page's 0.000000208 it would be 208.
    const given = { ...paid, functions: [load('1000000000', '100')] }
    expect(usd('compute-x86', given)).toBe('208.33375')
  })
})

describe('the last tier is not the price, and one overflow price is not every architecture’s', () => {
  // 5,000 M × 2 s × 2 GB = 20,000,000,000 GB-s.
  const heavy = { memoryMb: 2048, ...load('5000000000', '2000') }

  test('on arm', () => {
    // 7.5e9 × 0.0000133334 + 11.25e9 × 0.0000120001 + 1.25e9 × 0.0000106667 + 1,000 for the requests.
    // At the last price throughout 214,334; with x86's 0.0000133334 above the tiers 252,668.
    const given = { ...paid, functions: [{ architecture: 'arm' as const, ...heavy }] }
    expect(bill(given, todayLikeBook).totalUsd).toBe('249335')
  })

  test('on x86', () => {
    // 6e9 × 0.0000166667 + 9e9 × 0.000015 + 5e9 × 0.0000133334 + 1,000
    expect(bill({ ...paid, functions: [heavy] }, todayLikeBook).totalUsd).toBe('302667.2')
  })
})

describe('ephemeral storage is not multiplied by memory, nor ever negative', () => {
  const storage = (memoryMb: number, ephemeralStorageMb: number): GivenScenario => ({
    ...paid,
    functions: [{ memoryMb, ephemeralStorageMb, ...load('1500000', '2000') }],
  })

  test('it costs the same beside any memory', () => {
    // 3,000,000 s × 4.5 GB × 0.0000000309; times 0.125 GB or 8 GB it would be 0.05 or 3.34.
    expect(usd('ephemeral-storage', storage(128, 5120), todayLikeBook)).toBe('0.41715')
    expect(usd('ephemeral-storage', storage(8192, 5120), todayLikeBook)).toBe('0.41715')
  })

  test('512 MB are free, not a discount', () => {
    expect(usd('ephemeral-storage', storage(128, 512), todayLikeBook)).toBeUndefined()
    // 3,000,000 s × 1/1,024 GB × 0.0000000309
    expect(usd('ephemeral-storage', storage(128, 513), todayLikeBook)).toBe('0.00009052734375')
  })
})

describe('durations are rounded up one by one, not to the nearest and not as a mean', () => {
  const gbSeconds = (duration: object) =>
    bill({ functions: [{ memoryMb: 1024, ...load('1000', '1'), ...duration }] }).usage.gbSeconds

  test.each([
    ['28', '100'],
    ['120', '200'],
    ['149', '200'],
  ])('%s ms is billed as %s', (ms, billed) => {
    // 1,000 requests at 1 GB: as many GB-s as ms
    expect(gbSeconds({ duration: { kind: 'average', ms } })).toBe(billed)
  })

  test('the mean of what was billed is not what the mean would be billed', () => {
    // 99 × 100 + 1 × 1,100, over 100; the mean is 15.5 ms, which would be billed 100.
    const samples = [
      ['5', 99],
      ['1055', 1],
    ]
    expect(gbSeconds({ duration: { kind: 'measured', samples } })).toBe('110')
  })
})

test('a GB has 1,024 MB', () => {
  // 128 ÷ 1,024 × 1 s; 128 ÷ 1,000 would be 0.128.
  expect(bill({ functions: [load('1', '1000')] }).usage.gbSeconds).toBe('0.125')
  // 1,536 ÷ 1,024
  expect(bill({ functions: [{ memoryMb: 1536, ...load('1', '1000') }] }).usage.gbSeconds).toBe(
    '1.5',
  )
})

test('a region is not another one times a factor', async () => {
  const given = {
    functions: [{ ...load('1000000', '1000'), trigger: { kind: 'rest-api' as const } }],
  }
  const costs = async (region: string) => {
    const book = (await loadPriceBook('2026-09', region)) as PriceBook
    const { lines } = bill({ ...paid, ...given, prices: '2026-09', region }, book)
    return Object.fromEntries(lines.map(({ rule, usd: cost }) => [rule, cost]))
  }
  // AWS's lists: Lambda costs the same in São Paulo, and a million REST requests 4.25 for 3.50.
  const lambda = { requests: '0.2', 'compute-x86': '2.0833375' }
  expect(await costs('us-east-1')).toEqual({ ...lambda, 'api-gateway-rest': '3.5' })
  expect(await costs('sa-east-1')).toEqual({ ...lambda, 'api-gateway-rest': '4.25' })
})

describe('a region without a price has no price', () => {
  test('and no other region’s', async () => {
    expect(await loadPriceBook('2020-02', 'sa-east-1')).toBeNull()
    expect(await loadPriceBook('2020-02', 'nowhere')).toBeNull()
  })

  test('and it is said', () => {
    const book = { ...defaultPriceBook, compute: { x86: null, arm: null } }
    const { lines, missing, totalUsd } = bill({ functions: [load('2000000', '1000')] }, book)
    expect(lines.map(({ rule, usd: cost }) => [rule, cost])).toEqual([
      ['requests', '0.2'],
      ['compute-x86', null],
    ])
    expect(missing).toEqual([{ rule: 'compute-x86', says: 'There is no price for compute.' }])
    expect(totalUsd).toBe('0.2')
  })
})

test('a part of a GB is not cut off', () => {
  const given: GivenScenario = {
    functions: [{ ...load('0', '100'), trigger: { kind: 'rest-api', cacheGb: '0.5' } }],
    extras: [{ kind: 'nat-gateway', gateways: 1, gbPerMonth: '1.5' }],
  }
  // 720 × 0.02; 720 × 0.045 + 1.5 × 0.045
  expect(usd('api-gateway-cache', given)).toBe('14.4')
  expect(usd('extra:nat-gateway', given)).toBe('32.4675')
})

describe('the free tier', () => {
  test('is not a credit: below it the cost is 0, not less', () => {
    const { lines, totalUsd } = bill({ functions: [load('1', '100')] })
    expect(lines.map(({ billable, usd: cost }) => [billable, cost])).toEqual([
      ['0', '0'],
      ['0', '0'],
    ])
    expect(totalUsd).toBe('0')
  })

  test('unused requests do not pay for compute', () => {
    // 1,000 × 500 s × 1 GB = 500,000 GB-s; 100,000 × 0.0000166667
    const given = { functions: [{ memoryMb: 1024, ...load('1000', '500000') }] }
    expect(bill(given).lines.map(({ rule, usd: cost }) => [rule, cost])).toEqual([
      ['requests', '0'],
      ['compute-x86', '1.66667'],
    ])
  })

  test('is one for all functions, not one for each', () => {
    const one = load('1000000', '3200')
    // 1 M × 3.2 s × 0.125 GB = 400,000 GB-s: just free alone. Three: 2 M × 0.20/M + 800,000 × 0.0000166667
    expect(bill({ functions: [one] }).totalUsd).toBe('0')
    expect(bill({ functions: [one, one, one] }).totalUsd).toBe('13.73336')
  })

  test('tiers are one for all functions too', () => {
    const one = { trigger: { kind: 'rest-api' as const }, ...load('333000000', '100') }
    // 333 M × 3.50/M, and 333 M × 2.80/M
    expect(usd('api-gateway-rest', { functions: [one, one] })).toBe('2097.9')
  })
})

/** A web API of 512 MB and 1 s; each t3.medium serves 3,628,800 requests of it for 30.752 a month. */
const webApi = (requests: string): GivenScenario => ({
  ...paid,
  functions: [{ memoryMb: 512, ...load(requests, '1000'), trigger: { kind: 'rest-api' as const } }],
})
const scenario = (given: GivenScenario) => scenarioOf(given, defaultPriceBook)

describe('the break-even', () => {
  test('does not forget the free tier', () => {
    const answer = (freeTier: boolean) =>
      breakEven(scenario({ ...webApi('30000000'), freeTier }), defaultPriceBook).ec2CheaperFrom
    // 30.752 ÷ (0.20/M + 0.5 GB-s × 0.0000166667 + 3.50/M); and (30.752 + 0.20 + 6.66668) over the same
    expect(answer(false)).toBe('2555565')
    expect(answer(true)).toBe('3126202')
  })

  test('finds every crossing of a step function, not the one that halving happens upon', () => {
    const all = leads(scenario(webApi('30000000')), defaultPriceBook)
    expect(all.map(({ from }) => from)).toEqual(
      // where a second and a third instance are full, and between them where Lambda has caught up
      ['1', '2555565', '3628801', '5111129', '7257601', '7666693'],
    )
  })

  test('says that there is none, instead of where the search ended', () => {
    // A fleet of a thousand t3.2xlarge for a request of a second: never filled, never cheaper at first,
    // and a job of 100 ms at 128 MB without a trigger is cheaper on Lambda at any volume.
    const functions = [load('1000000', '100')]
    const servers = { peakFactor: '1000', utilization: '0.01' }
    const found = breakEven(scenario({ ...paid, functions, fleet: servers }), defaultPriceBook)
    expect(found).toEqual({
      ec2CheaperFrom: null,
      ec2CheaperForGoodFrom: null,
      lambdaCheaperForGoodFrom: '1',
    })
  })
})

test('a fleet grows with its traffic', () => {
  const instances = (requests: string) =>
    fleet(scenario(webApi(requests)), defaultPriceBook).instances
  // 30 M ÷ 3,628,800 is 8.3, 60 M is 16.5, and 300 M is 82.7
  expect(['30000000', '60000000', '300000000'].map(instances)).toEqual([9, 17, 83])
})

test('what works offline asks no server', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.includes('.test.'),
  )
  expect(files.length).toBeGreaterThan(300)
  const asking = /\bfetch\(|XMLHttpRequest|sendBeacon|new (?:WebSocket|EventSource)/
  expect(files.filter((file) => asking.test(readFileSync(`src/${file}`, 'utf8')))).toEqual([])
})

test('a link holds the scenario and the name of the price book, never a price', () => {
  const scenario = scenarioOf(
    {
      functions: [{ ...load('30000000', '1000'), trigger: { kind: 'rest-api', cacheGb: '0.5' } }],
    },
    defaultPriceBook,
  )
  const link = encodeLink(scenario)
  expect(link).toContain('p=2020-02')
  for (const price of ['0.0000002', '0.0000166667', '0.0000035', '0.02', '0.09']) {
    expect(link).not.toContain(price)
  }
})

test('cents are not rounded line by line before they are added', () => {
  // 20,000 × 0.20/M = 0.004; 250 GB-s × 0.0000166667 = 0.004166675: 0.00 and 0.00, but 0.01 together.
  const given = { ...paid, functions: [load('20000', '100')] }
  expect(bill(given).totalUsd).toBe('0.008166675')
})

test('a commitment for the servers does not lower the price of Lambda', () => {
  const functions = [{ memoryMb: 1024, ...load('10000000', '1000') }]
  const committed = { ...paid, functions, fleet: { purchase: 'savings-3y' as const } }
  // 10,000,000 × 0.0000166667
  expect(usd('compute-x86', committed)).toBe('166.667')
})
