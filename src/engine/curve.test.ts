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
import type { Fleet, LambdaFunction } from './scenario'

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

  it('are a band from one tread more than are wanted on', () => {
    const range = { from: 0, to: 10_000_000 }
    expect(curve(scenario, smallBook, { ...range, mostTreads: 3 }).treads).toHaveLength(3)
    const { treads, band } = curve(scenario, smallBook, { ...range, mostTreads: 2 })
    expect(treads).toEqual([])
    expect(band).not.toEqual([])
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
      const says = `Not a range of requests: ${wrong.from} to ${wrong.to}`
      expect(() => curve(scenario, smallBook, wrong)).toThrow(new RangeError(says))
    }
  })
})

/** All figures of points, each within what doubles can tell. */
const about = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.map((figure) => expect.closeTo(figure, 5)))

describe('the curve of a fleet that bursts', () => {
  // Twice the average at the peak: 0.6 × 2 vCPUs are full at 5,443,200 requests, which take 0.6 on average.
  // An instance has 0.4 always, enough for 3,628,800 requests; above that a vCPU costs 720 × 0.05 = 36.
  const bursting = (fleet: Partial<Fleet>, fn: Partial<LambdaFunction> = {}) => {
    const scenario = scenarioOf({ ...webApi, ...fn })
    return { ...scenario, fleet: { ...scenario.fleet, peakFactor: '2', ...fleet } }
  }

  it('has treads that bend where bursting begins', () => {
    const { treads } = curve(bursting({}), smallBook, { from: 1_000_000, to: 9_072_000 })
    expect(treads.map(({ instances }) => instances)).toEqual([1, 1, 2, 2])
    expect(treads.map(({ from, to, usdFrom, usdTo }) => [from, to, usdFrom, usdTo])).toEqual(
      about([
        [1_000_000, 3_628_800, 30.752, 30.752],
        [3_628_800, 5_443_200, 30.752, 30.752 + 36 * (0.6 - 0.4)],
        [5_443_200, 7_257_600, 61.504, 61.504],
        [7_257_600, 9_072_000, 61.504, 61.504 + 36 * (1 - 0.8)],
      ]),
    )
  })

  it('has treads that begin at the range’s own beginning', () => {
    const { treads } = curve(bursting({ minInstances: 3 }), smallBook, { from: 0, to: 1e7 })
    expect(treads.map(({ from, to, instances }) => [from, to, instances])).toEqual([[0, 1e7, 3]])
  })

  const bandOf = (fleet: Partial<Fleet>, from: number, to: number) =>
    curve(bursting(fleet), smallBook, { from, to, mostTreads: 0 }).band.map(
      ({ requests, lowUsd, highUsd }) => [requests, lowUsd, highUsd],
    )

  const upToOne = [
    [0, 30.752, 30.752],
    [3_628_800, 30.752, 30.752],
    [5_443_200, 37.952, 37.952],
  ]
  // Where two instances are full, a third has just what lets none of them burst: 1.2 vCPUs.
  const fromOne = [
    [5_443_200, 37.952, 61.504],
    [10_886_400, 61.504 + 36 * (1.2 - 0.8), 92.256],
    [16_329_600, 92.256 + 36 * (1.8 - 1.2), 123.008 + 36 * (1.8 - 1.6)],
  ]

  it('has a band that is one line while the least instances suffice, then two', () => {
    expect(bandOf({}, 0, 16_329_600)).toEqual(about([...upToOne, ...fromOne]))
    expect(bandOf({}, 0, 5_443_200)).toEqual(about(upToOne))
    expect(bandOf({}, 5_443_200, 16_329_600)).toEqual(about(fromOne))
  })

  it('has a band of the spare instances too', () => {
    // Two bear 7,257,600 without bursting; three 10,886,400, when two are full and the third is spare.
    expect(bandOf({ spareInstances: 1 }, 0, 27_216_000)).toEqual(
      about([
        [0, 61.504, 61.504],
        [5_443_200, 61.504, 61.504],
        [5_443_200, 61.504, 92.256],
        [10_886_400, 92.256, 123.008],
        // Four are full, and one is spare: 2.4 vCPUs, and 5 × 0.4 without bursting; 6 × 0.4 with one more.
        [21_772_800, 153.76 + 36 * (2.4 - 2), 184.512],
        [27_216_000, 184.512 + 36 * (3 - 2.4), 215.264 + 36 * (3 - 2.8)],
      ]),
    )
  })

  it('has a band that bends where the tiers of what both pay do, in order', () => {
    // 0.0008 GB a request: 10,240 GB, the first tier, at 12,800,000.
    const transferKb = { internet: '838.8608', sameRegion: '0', otherRegion: '0' }
    const { band } = curve(bursting({}, { transferKb }), smallBook, {
      from: 6_000_000,
      to: 16_000_000,
      mostTreads: 0,
    })
    expect(band.map(({ requests }) => Math.round(requests))).toEqual([
      6_000_000, 10_886_400, 12_800_000, 12_800_001, 16_000_000,
    ])
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

  it('are of what has a price', () => {
    const scenario = scenarioOf({ ...webApi, logKb: '3' })
    const without = scenarioOf(webApi)
    const book = { ...smallBook, logs: null }
    expect(costAt(scenario, book, 7n)).toEqual(costAt(without, smallBook, 7n))
  })

  it('are not known without requests', () => {
    expect(costAt(scenarioOf(month('0')), smallBook, 1n)).toBeNull()
  })
})
