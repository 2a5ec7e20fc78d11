import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryBook, withEverything } from '../../test/oracle/arbitrary-book'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import { oracleFleet } from '../../test/oracle/fleet-oracle'
import { smallBook } from '../../test/oracle/small-book'
import { month, scenarioOf, webApi } from '../../test/oracle/small-scenario'
import { scenarioOf as scenarioFrom } from '../../test/scenario-of'
import { todayLikeBook } from '../../test/today-like-book'
import { THE_TYPE, withType } from '../../test/with-type'
import { defaultPriceBook } from '../prices'
import { estimate } from './estimate'
import type { FleetEstimate } from './estimate-result'
import { fleet, fleets } from './fleet'
import { fleetGolden } from './fleet.golden'
import { parse, sum, toText } from './number'

const numRuns = Number(process.env.FLEET_RUNS ?? 100)
const timeout = 60_000 + numRuns * 100

describe('the fleets of others', () => {
  it.each(fleetGolden)('$says', (row) => {
    const book = withType(row.book === 'today' ? todayLikeBook : defaultPriceBook, row)
    const { given } = row
    const scenario = scenarioFrom({ ...given, fleet: { ...given.fleet, instance: THE_TYPE } }, book)
    const { instances, lines, totalUsd, missing } = fleet(scenario, book)
    const costOf = new Map(lines.map(({ rule, usd }) => [rule, usd]))
    expect({ instances, totalUsd, missing }).toEqual({
      instances: row.instances,
      totalUsd: row.fleetUsd,
      missing: [],
    })
    for (const [rule, usd] of Object.entries(row.lines ?? {})) expect(costOf.get(rule)).toBe(usd)
    if (row.lambda) {
      const { rules, usd } = row.lambda
      const counted = estimate(scenario, book).lines.filter(({ rule }) => rules.includes(rule))
      expect(toText(sum(counted.map((line) => parse(line.usd ?? ''))))).toBe(usd)
    }
  })
})

/** What the oracle says too, in the oracle's words. */
const inCommon = ({ instance, instances, lines, totalUsd, missing }: FleetEstimate) => ({
  instance,
  instances,
  lines: lines.map(({ rule, usd }) => ({ rule, usd })),
  totalUsd,
  missing: missing.map(({ rule }) => rule),
})

describe('any fleet', () => {
  const cases = fc
    .oneof(fc.constantFrom(smallBook, withEverything(smallBook)), arbitraryBook(smallBook))
    .chain((book) =>
      fc.record({ book: fc.constant(book), scenario: arbitraryScenario(book, book.region) }),
    )

  it('is what the oracle says, to the last digit', { timeout }, () => {
    const property = fc.property(cases, ({ book, scenario }) => {
      const { instances, ...rest } = oracleFleet(scenario, book)
      const expected = { ...rest, instances: instances === null ? null : Number(instances) }
      expect(inCommon(fleet(scenario, book))).toEqual(expected)
    })
    fc.assert(property, { numRuns })
  })
})

describe('the fleet of the web API', () => {
  const scenario = scenarioOf({
    ...webApi,
    transferKb: { internet: '10', sameRegion: '0', otherRegion: '0' },
    logKb: '1',
  })

  it('shares the lines of transfer and logs with Lambda’s bill', () => {
    const { lines } = estimate(scenario, smallBook)
    const shared = lines.filter(({ rule }) => /^transfer|^logs/.test(rule))
    expect(shared).toHaveLength(2)
    expect(fleet(scenario, smallBook).lines.slice(-2)).toEqual(shared)
    expect(fleet(scenario, smallBook).lines.at(-1)).toBe(lines.at(-1))
  })

  it('is led to by Little’s law, step by step', () => {
    const [line] = fleet(scenario, smallBook).lines
    const work = new Map(line?.work.map(({ label, words, result }) => [label, { words, result }]))
    expect(work.get('concurrency')).toEqual({
      words: 'peak rate × mean duration',
      result: expect.stringMatching(/^34\.7222.* request$/),
    })
    expect(work.get('vCPU demand')?.result).toMatch(/^9\.92063.* vCPU$/)
    expect(work.get('instances')?.result).toBe('9 instance')
    expect(line?.work.at(-1)?.result).toBe('269.568 USD')
  })

  it('says how full it is, and of what', () => {
    const { load } = fleet(scenario, smallBook)
    // 9.9206 of 18 vCPUs at the peak, a third of that on average; 17,777.8 of 9 × 3,584 MB
    expect(load).toMatchObject({
      binding: 'vcpu',
      vcpuUse: {
        peak: expect.stringMatching(/^0\.55114/),
        average: expect.stringMatching(/^0\.18371/),
      },
      memoryUse: {
        peak: expect.stringMatching(/^0\.55114/),
        average: expect.stringMatching(/^0\.18371/),
      },
    })
    const large = { ...scenario, fleet: { ...scenario.fleet, memoryPerRequestMb: 2000 } }
    expect(fleet(large, smallBook).load?.binding).toBe('memory')
  })

  it.each([
    // 34.72 requests at once × 2,000 MB, over 4,096 − 512 MB: 19.4
    ['filled by memory', { memoryPerRequestMb: 2000 }, 20],
    // over 4,096 MB: 16.95
    ['of which the system keeps nothing', { memoryPerRequestMb: 2000, reserveMb: 0 }, 17],
    ['with two to spare', { memoryPerRequestMb: 2000, spareInstances: 2 }, 22],
    ['of thirty at least', { minInstances: 30 }, 30],
    ['of thirty at least, and two to spare', { minInstances: 30, spareInstances: 2 }, 32],
    // 34.72 × 512 MB ÷ 1,792 MB × 0.5 over 2 × 0.6: 4.1 by vCPU, and by memory 34.72 × 512 ÷ 3,584: 4.96
    ['of half the processor time', { cpuShare: '0.5' }, 5],
  ])('%s', (_, given, instances) => {
    const asked = { ...scenario, fleet: { ...scenario.fleet, ...given } }
    expect(fleet(asked, smallBook).instances).toBe(instances)
  })

  it('says where the price of bursting comes from, where the book does', () => {
    const source = { url: 'https://aws.amazon.com/ec2/pricing/on-demand/', read: '2020-02' }
    const steady = { ...scenario, fleet: { ...scenario.fleet, peakFactor: '1' } }
    const burstOf = (more: object) => {
      const burst = { baseline: '0.1', surplusUsdPerVcpuHour: '0.05', ...more }
      const type = { vcpu: 2, memoryGib: '4', burst, hourUsd: '0.0416' }
      const { lines } = fleet(steady, withType(smallBook, { type }), THE_TYPE)
      return lines.find(({ rule }) => rule === 'burst-surplus')
    }
    expect(burstOf({ source })).toMatchObject({
      unit: 'vCPU-hour',
      prices: [{ usd: '0.05', per: 'vCPU-hour', source }],
      sources: [source],
    })
    expect(burstOf({})).toMatchObject({ prices: [], sources: [] })
  })

  it('is also known for every type of the book, in its order', () => {
    const all = fleets(scenario, smallBook)
    expect(all.map(({ instance, instances }) => [instance, instances])).toEqual([
      ['t3.medium', 9],
      ['t3.nano', null],
      ['m5.large', 9],
      ['m5.xlarge', 5],
    ])
    expect(all[1]).toEqual({
      instance: 't3.nano',
      instances: null,
      lines: [],
      totalUsd: null,
      missing: [],
      load: null,
    })
    expect(all[3]).toMatchObject({
      totalUsd: null,
      missing: [{ rule: 'instances', says: 'There is no price for m5.xlarge on demand.' }],
    })
  })

  it('is filled by its vCPUs where the memory is as full', () => {
    // 1,792 MB for a vCPU in Lambda, and 4,096 − 512 MB for two of them here.
    const full = { ...scenario, fleet: { ...scenario.fleet, utilization: '1' } }
    expect(fleet(full, smallBook).load?.binding).toBe('vcpu')
  })

  it('without instances is empty', () => {
    const none = scenarioOf(month('0'))
    const asked = { ...none, fleet: { ...none.fleet, minInstances: 0 } }
    expect(fleet(asked, smallBook)).toMatchObject({ instances: 0, totalUsd: '0' })
    expect(fleet(asked, smallBook).load).toEqual({
      peakRate: '0',
      concurrency: '0',
      vcpuDemand: '0',
      memoryDemand: '0',
      vcpuUse: { average: '0', peak: '0' },
      memoryUse: { average: '0', peak: '0' },
      binding: null,
    })
  })

  it('adds up what all functions ask for', () => {
    // 30,000,000 ÷ 2,592,000 s × 3 = 34.72 requests a second of 1 s, and as many of 2 s.
    const [api] = scenario.functions
    const slow = api && { ...api, duration: { kind: 'average', ms: '2000' } as const }
    const both = { ...scenario, functions: [api, slow].filter((one) => one !== undefined) }
    expect(fleet(both, smallBook).load).toMatchObject({
      peakRate: expect.stringMatching(/^69\.4444/),
      concurrency: expect.stringMatching(/^104\.1666/),
      // × 512 MB, and ÷ 1,792
      memoryDemand: expect.stringMatching(/^53333\.3333/),
      vcpuDemand: expect.stringMatching(/^29\.7619/),
    })
  })

  it('is not made of a type that the book does not know', () => {
    expect(() => fleet(scenario, smallBook, 'toString')).toThrow(
      new RangeError('Not an instance type of this book: toString'),
    )
  })

  it.each([
    ['on-demand', 'on demand'],
    ['savings-1y', 'with a savings plan of one year'],
    ['savings-3y', 'with a savings plan of three years'],
  ] as const)('has no total without a price %s, even where it has no instances', (...row) => {
    const [purchase, words] = row
    const none = scenarioOf(month('0'))
    const asked = { ...none, fleet: { ...none.fleet, purchase, minInstances: 0 } }
    const { instances, totalUsd, missing, lines } = fleet(asked, smallBook, 'm5.xlarge')
    expect({ instances, totalUsd }).toEqual({ instances: 0, totalUsd: null })
    const says = `There is no price for m5.xlarge ${words}.`
    expect(missing).toEqual([{ rule: 'instances', says }])
    expect(lines[0]).toMatchObject({ quantity: '0', usd: null, prices: [], sources: [] })
  })

  it('costs at least what is known where storage has no price', () => {
    const { totalUsd, missing } = fleet(scenarioOf(webApi), { ...smallBook, storage: null })
    expect(totalUsd).toBe('269.568')
    expect(missing).toEqual([{ rule: 'storage', says: 'There is no price for storage.' }])
  })
})
