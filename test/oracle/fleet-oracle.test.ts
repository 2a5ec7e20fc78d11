import { describe, expect, it } from 'vitest'
import { bruteBreakEven, oracleFleet } from './fleet-oracle'
import { smallBook } from './small-book'
import { month, scenarioOf, webApi } from './small-scenario'

describe('a fleet', () => {
  it('for the web API of the field’s literature is nine t3.medium', () => {
    const scenario = scenarioOf(webApi)
    // 9 × 720 × 0.0416 = 269.568 and 9 × 8 GB × 0.10 = 7.2
    expect(oracleFleet(scenario, smallBook)).toMatchObject({
      instances: '9',
      totalUsd: '276.768',
      missing: [],
    })
    const balanced = { ...scenario, fleet: { ...scenario.fleet, loadBalancer: true } }
    // + 720 × 0.0225 = 16.2, + 720 × 0.008 × 11.574…/10/25 = 4/15
    expect(oracleFleet(balanced, smallBook).totalUsd).toMatch(/^293\.23466666/)
  })

  it('is cheaper than Lambda from where the golden rows say', () => {
    const scenario = scenarioOf(webApi)
    expect(bruteBreakEven(scenario, smallBook, 2_555_560n, 2_555_570n)).toEqual([
      { from: 2_555_560n, to: 2_555_564n, ec2Cheaper: false },
      { from: 2_555_565n, to: 2_555_570n, ec2Cheaper: true },
    ])
    expect(bruteBreakEven(scenario, smallBook, 7_666_688n, 7_666_698n)).toEqual([
      { from: 7_666_688n, to: 7_666_692n, ec2Cheaper: false },
      { from: 7_666_693n, to: 7_666_698n, ec2Cheaper: true },
    ])
  })

  it('of a type too small for the system cannot serve', () => {
    expect(oracleFleet(scenarioOf(webApi), smallBook, 't3.nano')).toMatchObject({
      instances: null,
      totalUsd: null,
    })
  })

  it('of a type without a price has instances and no total', () => {
    // 9.92 vCPU / (4 × 0.6) = 4.13
    expect(oracleFleet(scenarioOf(webApi), smallBook, 'm5.xlarge')).toMatchObject({
      instances: '5',
      totalUsd: null,
      missing: ['instances'],
    })
  })

  it('that two instances fill exactly has two', () => {
    // 8,467,200 / 2,592,000 s × 3 × 1 s × 512 / 1792 = 2.8 vCPU = 2 × 2 × 0.7
    const instancesAt = (count: string) => {
      const scenario = scenarioOf({ ...webApi, ...month(count) })
      const fleet = { ...scenario.fleet, utilization: '0.7' }
      return oracleFleet({ ...scenario, fleet }, smallBook).instances
    }
    expect([instancesAt('8467200'), instancesAt('8467201')]).toEqual(['2', '3'])
  })

  it('pays for bursting above its baseline', () => {
    const scenario = scenarioOf(webApi)
    const steady = { ...scenario, fleet: { ...scenario.fleet, peakFactor: '1', utilization: '1' } }
    // 3.306878… vCPU: 2 instances, baseline 0.8; 2.506878… × 720 × 0.05
    const { instances, lines } = oracleFleet(steady, smallBook)
    expect(instances).toBe('2')
    expect(lines).toContainEqual({
      rule: 'burst-surplus',
      usd: expect.stringMatching(/^90\.2476190476190/),
    })
  })
})
