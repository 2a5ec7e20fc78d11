import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryContest } from '../../test/oracle/arbitrary-contest'
import { fleetCostAt, lambdaCostAt } from '../../test/oracle/fleet-oracle'
import { toText } from '../../test/oracle/fraction'
import { smallBook } from '../../test/oracle/small-book'
import { month, scenarioOf, webApi } from '../../test/oracle/small-scenario'
import { type Curve, costAt, curve } from './curve'
import { estimate } from './estimate'
import { fleet } from './fleet'

const numRuns = Number(process.env.CURVE_RUNS ?? 60)
const timeout = 60_000 + numRuns * 100

const near = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a))

/** What the points say of a volume, by drawing straight lines between them. */
function drawn({ lambda, treads, band }: Curve, at: number) {
  const between = (x: readonly [number, number], y: readonly [number, number]) =>
    x[0] === x[1] ? y[1] : y[0] + ((at - x[0]) / (x[1] - x[0])) * (y[1] - y[0])
  const line = lambda.findIndex(({ requests }) => requests >= at)
  const [start, end] = [lambda[line - 1] ?? lambda[line], lambda[line]]
  const tread = treads.find(({ from, to }) => at > from && at <= to * (1 + 1e-12))
  const edge = band.findIndex(({ requests }) => requests >= at)
  const [left, right] = [band[edge - 1] ?? band[edge], band[edge]]
  return {
    lambda: start && end && between([start.requests, end.requests], [start.usd, end.usd]),
    fleet: tread && between([tread.from, tread.to], [tread.usdFrom, tread.usdTo]),
    instances: tread?.instances,
    low: left && right && between([left.requests, right.requests], [left.lowUsd, right.lowUsd]),
    high: left && right && between([left.requests, right.requests], [left.highUsd, right.highUsd]),
  }
}

describe('the curves', () => {
  const ranges = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 400 }))

  it('go through the exact costs, treads as they are and bands around them', { timeout }, () => {
    const property = fc.property(
      arbitraryContest,
      ranges,
      fc.double({ min: 0, max: 1, noNaN: true }),
      ({ scenario, book }, [from, length], share) => {
        const at = from + Math.max(1, Math.round(share * length))
        const options = { from, to: from + length, mostTreads: 60 }
        const points = drawn(curve(scenario, book, options), at)
        const exact = costAt(scenario, book, BigInt(at))
        expect(points.lambda).toSatisfy((usd: number) => near(usd, Number(exact?.lambdaUsd)))
        const usd = Number(exact?.fleetUsd)
        if (points.fleet === undefined) {
          expect(points.low).toBeLessThanOrEqual(usd * (1 + 1e-9))
          expect(points.high).toBeGreaterThanOrEqual(usd * (1 - 1e-9))
        } else {
          expect(points.fleet).toSatisfy((drawnUsd: number) => near(drawnUsd, usd))
          expect(points.instances).toBe(exact?.instances)
        }
      },
    )
    fc.assert(property, { numRuns })
  })

  const scenario = scenarioOf(webApi)

  it('of the web API are a line and three treads up to ten million requests', () => {
    const { lambda, treads, band } = curve(scenario, smallBook, { from: 0, to: 10_000_000 })
    // 10 M × (0.20/M + 0.5 GB-s × 0.0000166667 + 3.50/M)
    expect(lambda.map(({ requests }) => requests)).toEqual([0, 10_000_000])
    expect(lambda.at(-1)?.usd).toBeCloseTo(120.3335, 9)
    // 30.752 for each instance, which 3,628,800 requests fill
    expect(treads).toEqual([
      { from: 0, to: 3_628_800, usdFrom: 30.752, usdTo: 30.752, instances: 1 },
      { from: 3_628_800, to: 7_257_600, usdFrom: 61.504, usdTo: 61.504, instances: 2 },
      { from: 7_257_600, to: 10_000_000, usdFrom: 92.256, usdTo: 92.256, instances: 3 },
    ])
    expect(band).toEqual([])
  })

  it('bend where the allowances and tiers end', () => {
    const free = curve({ ...scenario, freeTier: true }, smallBook, { from: 0, to: 2_000_000 })
    // 400,000 GB-s are 800,000 requests; the line is as whole requests are, so the next is a point too
    expect(free.lambda.map(({ requests }) => requests)).toEqual([
      0, 800_000, 800_001, 1_000_000, 1_000_001, 2_000_000,
    ])
  })

  it('are a band where there are too many treads to see', () => {
    const far = curve(scenario, smallBook, { from: 0, to: 1e12 })
    expect(far.treads).toEqual([])
    // The first 3,628,800 requests take one instance; then at most one more than they fill.
    expect(far.band.map(({ requests }) => requests)).toEqual([0, 3_628_800, 3_628_800, 1e12])
    expect(far.band.slice(1, 3).map(({ lowUsd, highUsd }) => [lowUsd, highUsd])).toEqual([
      [30.752, 30.752],
      [30.752, 61.504],
    ])
  })

  it('are Lambda’s alone where the type cannot serve or has no price', () => {
    const range = { from: 0, to: 1e7 }
    for (const instance of ['t3.nano', 'm5.xlarge']) {
      const { lambda, treads, band } = curve(scenario, smallBook, { ...range, instance })
      expect([lambda.length, treads.length, band.length]).toEqual([2, 0, 0])
    }
  })

  it('are not there without requests, nor on a range that is none', () => {
    const none = scenarioOf({ ...webApi, ...month('0') })
    const range = { from: 0, to: 1e7 }
    expect(curve(none, smallBook, range)).toEqual({ lambda: [], treads: [], band: [] })
    for (const wrong of [
      { from: -1, to: 1 },
      { from: 1, to: 1 },
      { from: 0, to: Number.POSITIVE_INFINITY },
      { from: Number.NaN, to: 1 },
    ]) {
      expect(() => curve(scenario, smallBook, wrong)).toThrow(RangeError)
    }
  })
})

describe('the costs at a volume', () => {
  it('are the totals where the volume is the scenario’s own', () => {
    const scenario = scenarioOf({ ...webApi, logKb: '3' })
    const { totalUsd, instances } = fleet(scenario, smallBook)
    expect(costAt(scenario, smallBook, 30_000_000n)).toEqual({
      lambdaUsd: estimate(scenario, smallBook).totalUsd,
      fleetUsd: totalUsd,
      instances,
    })
  })

  it('are what the oracle says elsewhere', { timeout }, () => {
    const volumes = fc.bigInt(1n, 1_000_000_000_000n)
    const property = fc.property(arbitraryContest, volumes, ({ scenario, book }, requests) => {
      const servers = fleetCostAt(scenario, book, requests)
      expect(costAt(scenario, book, requests)).toMatchObject({
        lambdaUsd: toText(lambdaCostAt(scenario, book, requests)),
        fleetUsd: servers && toText(servers),
      })
    })
    fc.assert(property, { numRuns })
  })

  it('are not known without requests', () => {
    expect(costAt(scenarioOf(month('0')), smallBook, 1n)).toBeNull()
  })
})
