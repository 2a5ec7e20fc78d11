import { describe, expect, it } from 'vitest'
import type { Fleet, Scenario } from '../engine/scenario'
import { loadPriceBook, loadPriceRules } from '../prices'
import { estimateOf } from './figures'
import { costsAt, crossingsOf } from './fleet-break-even'
import {
  againstLambda,
  differenceOf,
  fleetOf,
  rankingOf,
  variantOf,
  withLoadBalancerOf,
} from './fleet-figures'
import { fleetPartsOf, lambdaPartsOf } from './fleet-parts'
import { requestsOfOneInstance, sizingOf } from './fleet-sizing'
import { presetChoices } from './presets'

const [first] = presetChoices
if (!first) throw new Error('No presets')
/** A web API of 30,000,000 requests a month, 512 MB, 1 s, behind a REST API, without the free tier. */
const httpApi = first.scenario
const withFleet = (change: Partial<Fleet>): Scenario => ({
  ...httpApi,
  fleet: { ...httpApi.fleet, ...change },
})

describe('the fleet of the HTTP API', () => {
  it('is nine t3.medium', () => {
    expect(fleetOf(httpApi)).toMatchObject({ instances: 9, totalUsd: '276.768' })
  })

  it('costs $293.23 with a load balancer: 720 × 0.0225 + 720 × 0.0463 units × 0.008 more', () => {
    expect(Number(withLoadBalancerOf(httpApi))).toBeCloseTo(276.768 + 16.2 + 0.2666667, 6)
    expect(withLoadBalancerOf(withFleet({ loadBalancer: true }))).toBeNull()
  })

  it('costs 9 × 720 × 0.03 + 7.2 with a savings plan of one year', () => {
    expect(variantOf(httpApi, { purchase: 'savings-1y' })).toBe('201.6')
  })

  it('takes on another instance every 3,628,800 requests: 1.2 vCPU × 2,592,000 s × 3.5 ÷ 3', () => {
    expect(Number(requestsOfOneInstance(httpApi))).toBeCloseTo(3_628_800, 6)
  })

  it('is worked out in the steps that a reader needs', () => {
    expect(sizingOf(httpApi).map(({ result }) => result.name)).toEqual([
      'concurrency',
      'vCPU demand',
      'instances by vCPU',
      'instances',
    ])
    expect(sizingOf(httpApi).at(-1)?.result.value).toBe('9')
    expect(sizingOf(withFleet({ instance: 't3.nano' }))).toEqual([])
  })
})

describe('the ranking', () => {
  it('has every type, the cheapest first, those without an answer last', () => {
    const ranking = rankingOf(httpApi)
    expect(ranking[0]).toMatchObject({ type: 't3a.small', instances: 12, usd: '172.032' })
    expect(ranking.at(-1)).toMatchObject({ instances: null, usd: null, fullness: null })
    const costs = ranking.flatMap(({ usd }) => (usd === null ? [] : [Number(usd)]))
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
  })

  it('says how full a fleet is of what it runs out of first', () => {
    const ranking = new Map(rankingOf(httpApi).map((one) => [one.type, one]))
    // 9.9206 vCPU of 9 × 1.2, and a third of that on average.
    expect(ranking.get('t3.medium')?.fullness?.of).toBe('vCPU')
    expect(Number(ranking.get('t3.medium')?.fullness?.peak)).toBeCloseTo(91.857733, 5)
    expect(Number(ranking.get('t3.medium')?.fullness?.average)).toBeCloseTo(30.619244, 5)
    // 17,777.8 MB of 12 × 1,536.
    expect(ranking.get('t3.small')?.fullness?.of).toBe('memory')
    expect(Number(ranking.get('t3.small')?.fullness?.peak)).toBeCloseTo(96.450617, 5)
  })
})

describe('what a fleet costs against Lambda', () => {
  const fleet = fleetOf(httpApi)
  const lambda = estimateOf(httpApi)
  if (!fleet || !lambda) throw new Error('There are no prices')
  const missing = [{ rule: 'logs', says: 'There is no price for logs.' }]

  it('is known where both bills are whole', () => {
    expect(againstLambda(fleet, lambda)).toMatchObject({ usd: '84.2325', is: 'less' })
  })

  it('is not known where a price of either is missing', () => {
    expect(againstLambda({ ...fleet, missing }, lambda)).toBeNull()
    expect(againstLambda(fleet, { ...lambda, missing })).toBeNull()
  })

  it('is not known of a type without an answer', () => {
    expect(againstLambda({ ...fleet, totalUsd: null }, lambda)).toBeNull()
  })

  it('is not known in a region that has no price of what is sent out, of no type', async () => {
    await Promise.all([loadPriceRules('2026-09'), loadPriceBook('2026-09', 'eu-central-2')])
    const [fn] = httpApi.functions
    if (!fn) throw new Error('The preset has no function')
    const sends = { ...fn, transferKb: { ...fn.transferKb, internet: '20971.52' } }
    const scenario: Scenario = {
      ...httpApi,
      prices: '2026-09',
      region: 'eu-central-2',
      functions: [sends],
    }
    expect(estimateOf(scenario)?.missing).not.toEqual([])
    const ranking = rankingOf(scenario)
    expect(ranking.some(({ usd }) => usd !== null)).toBe(true)
    expect(ranking.filter(({ against }) => against !== null)).toEqual([])
  })
})

describe('crossings', () => {
  it('are those of the HTTP API, and at each the other side is the cheaper one', () => {
    const found = crossingsOf(httpApi)
    expect(found?.ec2CheaperFrom).toBe('2555565')
    expect(found?.ec2CheaperForGoodFrom).toBe('7666693')
    const intervals = found?.intervals ?? []
    expect(intervals.map(({ cheaper }) => cheaper)).toEqual(
      intervals.map((_, index) => (index % 2 === 0 ? 'lambda' : 'ec2')),
    )
    for (const { from, cheaper } of intervals) {
      const costs = costsAt(httpApi, Number(from))
      const isLess = Number(costs?.fleetUsd) < Number(costs?.lambdaUsd)
      expect(isLess).toBe(cheaper === 'ec2')
    }
  })

  it('are summed up where there are too many', () => {
    const images = presetChoices.find(({ id }) => id === 'image-upload')?.scenario ?? httpApi
    const intervals = crossingsOf(images)?.intervals ?? []
    expect(intervals.length).toBeLessThanOrEqual(41)
    expect(intervals.at(-2)?.cheaper).toBe('by turns')
    expect(intervals.at(-1)).toEqual({
      from: crossingsOf(images)?.ec2CheaperForGoodFrom,
      cheaper: 'ec2',
    })
  })
})

describe('parts', () => {
  it('make up both bills', () => {
    expect(lambdaPartsOf(httpApi).map(({ part, usd }) => [part, usd])).toEqual([
      ['compute', '250.0005'],
      ['api-gateway', '105'],
      ['requests', '6'],
    ])
    expect(fleetPartsOf(httpApi).map(({ part, usd }) => [part, usd])).toEqual([
      ['instances', '269.568'],
      ['storage', '7.2'],
    ])
  })
})

describe('differenceOf', () => {
  it('is exact and never negative', () => {
    expect(differenceOf('276.768', '361.0005')).toMatchObject({ usd: '84.2325', is: 'less' })
    expect(differenceOf('361.0005', '276.768')).toMatchObject({ usd: '84.2325', is: 'more' })
    expect(differenceOf('0', '0')).toEqual({ usd: '0', percent: null, is: 'the same' })
  })
})
