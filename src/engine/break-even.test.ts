import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { arbitraryBook, withEverything } from '../../test/oracle/arbitrary-book'
import { arbitraryContest, type Contest } from '../../test/oracle/arbitrary-contest'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import { bruteBreakEven, oracleFleet } from '../../test/oracle/fleet-oracle'
import { oracleEstimate } from '../../test/oracle/oracle'
import { smallBook } from '../../test/oracle/small-book'
import { month, scenarioOf, webApi } from '../../test/oracle/small-scenario'
import { scenarioOf as scenarioFrom } from '../../test/scenario-of'
import { THE_TYPE, withType } from '../../test/with-type'
import { defaultPriceBook } from '../prices'
import { type BreakEven, breakEven, type Lead, leads } from './break-even'
import { breakEvenGolden } from './break-even.golden'
import type { PriceBook, TieredRate } from './price-book'

const numRuns = Number(process.env.BREAK_EVEN_RUNS ?? 25)
const looked = BigInt(process.env.BREAK_EVEN_WINDOW ?? 100)
const timeout = 60_000 + numRuns * 3000

const MOST = 1_000_000_000_000n
const NONE: BreakEven = {
  ec2CheaperFrom: null,
  ec2CheaperForGoodFrom: null,
  lambdaCheaperForGoodFrom: null,
}

/** Who is the cheaper at each volume from one to another, by comparing the oracle's costs there. */
const byLooking = ({ scenario, book }: Contest, from: bigint, to: bigint): Lead[] =>
  bruteBreakEven(scenario, book, from, to).map((run) => ({
    from: String(run.from),
    cheaper: run.ec2Cheaper ? 'ec2' : 'lambda',
  }))

/** The three answers that a whole list of leads gives. */
function answersOf(all: readonly Lead[]): BreakEven {
  const last = all.at(-1)
  const lastFrom = (side: Lead['cheaper']) => (last?.cheaper === side ? last.from : null)
  return {
    ec2CheaperFrom: all.find(({ cheaper }) => cheaper === 'ec2')?.from ?? null,
    ec2CheaperForGoodFrom: lastFrom('ec2'),
    lambdaCheaperForGoodFrom: lastFrom('lambda'),
  }
}

const other = (side: Lead['cheaper']) => (side === 'ec2' ? 'lambda' : 'ec2')

/** A side leads from a volume on, and did not just before. */
function expectLeadFrom(contest: Contest, { from, cheaper }: Lead): void {
  const first = BigInt(from)
  const leadsNear = byLooking(contest, first > 1n ? first - 1n : first, first)
  const before = { from: String(first - 1n), cheaper: other(cheaper) }
  expect(leadsNear).toEqual(first > 1n ? [before, { from, cheaper }] : [{ from, cheaper }])
}

describe('among volumes that can all be looked at, who is cheaper', () => {
  it('is what the costs at each of them say', { timeout }, () => {
    const property = fc.property(arbitraryContest, ({ book, scenario }) => {
      const expected = byLooking({ book, scenario }, 1n, looked)
      const found = leads(scenario, book, { most: expected.length + 1 })
      expect(found.filter(({ from }) => BigInt(from) <= looked)).toEqual(expected)
    })
    fc.assert(property, { numRuns })
  })

  it('and the three answers tell the same', { timeout }, () => {
    const most = 200
    const property = fc.property(arbitraryContest, ({ book, scenario }) => {
      const all = leads(scenario, book, { most })
      if (all.length < most) expect(breakEven(scenario, book)).toEqual(answersOf(all))
      for (const lead of all.slice(-2)) expectLeadFrom({ book, scenario }, lead)
    })
    fc.assert(property, { numRuns: numRuns * 4 })
  })
})

const isCut = (rate: TieredRate | null) => rate?.tiers.at(-1)?.upTo !== null

/** Whether a price of one side runs out at some volume: the scenario's own cannot tell. */
const runsOut = ({ requests, compute, restApi, httpApi, websocketMessages }: PriceBook): boolean =>
  [requests, compute.x86, restApi, httpApi, websocketMessages].some(
    (rate) => rate !== null && isCut(rate),
  )

const SHARED = /^(?:transfer-|logs$|extra:)/

function cannotBeCompared({ scenario, book }: Contest): boolean {
  const { usage, missing } = oracleEstimate(scenario, book)
  const fleet = oracleFleet(scenario, book)
  const onOneSide = [...missing, ...fleet.missing].some((rule) => !SHARED.test(rule))
  return usage.requests === '0' || fleet.instances === null || onOneSide
}

describe('among a million million volumes', () => {
  const books = fc.oneof(
    fc.constantFrom(smallBook, withEverything(smallBook)),
    arbitraryBook(smallBook).filter((book) => !runsOut(book)),
  )
  const contests = books.chain((book) =>
    fc.record({
      book: fc.constant(book),
      scenario: arbitraryScenario(book, book.region, { maxFunctions: 3 }),
    }),
  )
  const volumes = fc.array(fc.bigInt(1n, MOST), { minLength: 3, maxLength: 3 })

  it('the answers hold at their next neighbours and at any other', { timeout }, () => {
    const property = fc.property(contests, volumes, (contest, some) => {
      const found = breakEven(contest.scenario, contest.book)
      if (cannotBeCompared(contest)) expect(found).toEqual(NONE)
      else {
        for (const lead of leadsIn(found)) expectLeadFrom(contest, lead)
        for (const volume of [...some, MOST]) expectLeadAt(contest, found, volume)
      }
    })
    fc.assert(property, { numRuns: numRuns * 4 })
  })

  it('a side that leads at the greatest of them does so for good, and the other does not', {
    timeout,
  }, () => {
    const property = fc.property(contests, (contest) => {
      const { ec2CheaperForGoodFrom, lambdaCheaperForGoodFrom } = breakEven(
        contest.scenario,
        contest.book,
      )
      if (cannotBeCompared(contest)) return
      expect([ec2CheaperForGoodFrom, lambdaCheaperForGoodFrom].filter(Boolean)).toHaveLength(1)
    })
    fc.assert(property, { numRuns })
  })
})

function leadsIn(found: BreakEven): Lead[] {
  const { ec2CheaperFrom, ec2CheaperForGoodFrom, lambdaCheaperForGoodFrom } = found
  const all = [
    { from: ec2CheaperFrom, cheaper: 'ec2' as const },
    { from: ec2CheaperForGoodFrom, cheaper: 'ec2' as const },
    { from: lambdaCheaperForGoodFrom, cheaper: 'lambda' as const },
  ]
  return all.flatMap(({ from, cheaper }) => (from === null ? [] : [{ from, cheaper }]))
}

/** Who leads at a volume, where the answers say it. */
function expectLeadAt(contest: Contest, found: BreakEven, volume: bigint): void {
  const [lead] = byLooking(contest, volume, volume)
  const isFrom = (from: string | null) => from !== null && volume >= BigInt(from)
  if (!isFrom(found.ec2CheaperFrom) || isFrom(found.lambdaCheaperForGoodFrom)) {
    expect(lead?.cheaper).toBe('lambda')
  }
  if (isFrom(found.ec2CheaperForGoodFrom)) expect(lead?.cheaper).toBe('ec2')
}

describe('what others say', () => {
  it.each(breakEvenGolden)('$says', ({ type, given, perSecond, ...row }) => {
    const book = type ? withType(defaultPriceBook, { type, ...row }) : defaultPriceBook
    const fleet = type ? { ...given.fleet, instance: THE_TYPE } : (given.fleet ?? {})
    const found = breakEven(scenarioFrom({ ...given, fleet }, book), book)
    if (row.breakEven) expect(found).toEqual(row.breakEven)
    if (perSecond) expect(Math.ceil(Number(found.ec2CheaperFrom) / 2_592_000)).toBe(perSecond)
  })
})

describe('who is cheaper for the web API', () => {
  it('changes five times', () => {
    // Where a third and a second instance are full, 3,628,800 and 7,257,600, and where Lambda catches up.
    expect(leads(scenarioOf(webApi), smallBook)).toEqual([
      { from: '1', cheaper: 'lambda' },
      { from: '2555565', cheaper: 'ec2' },
      { from: '3628801', cheaper: 'lambda' },
      { from: '5111129', cheaper: 'ec2' },
      { from: '7257601', cheaper: 'lambda' },
      { from: '7666693', cheaper: 'ec2' },
    ])
    expect(leads(scenarioOf(webApi), smallBook, { most: 2 })).toHaveLength(2)
  })

  it('does not hang on how many requests it has, but on none it is not known', () => {
    const few = breakEven(scenarioOf({ ...webApi, ...month('0.000001') }), smallBook)
    expect(few).toEqual(breakEven(scenarioOf(webApi), smallBook))
    const none = scenarioOf({ ...webApi, ...month('0') })
    expect(breakEven(none, smallBook)).toEqual(NONE)
    expect(leads(none, smallBook)).toEqual([])
  })

  it('is not known for a type too small, or without a price', () => {
    expect(breakEven(scenarioOf(webApi), smallBook, 't3.nano')).toEqual(NONE)
    expect(breakEven(scenarioOf(webApi), smallBook, 'm5.xlarge')).toEqual(NONE)
    expect(breakEven(scenarioOf(webApi), { ...smallBook, restApi: null })).toEqual(NONE)
  })

  it('is known where a price is missing on both sides', () => {
    const scenario = scenarioOf({ ...webApi, logKb: '1' })
    const known = breakEven(scenario, smallBook)
    expect(breakEven(scenario, { ...smallBook, logs: null })).toEqual(known)
    expect(known).toEqual(breakEven(scenarioOf(webApi), smallBook))
  })

  it('is looked at up to a million million requests', () => {
    // One instance, 30.752, serves them all: 1e12 ÷ 2,592,000 × 1 ms × 1 MB are 386 MB. A request costs a
    // little more, or less, than a million millionth of that.
    const few = { peakFactor: '1', cpuShare: '0.01', memoryPerRequestMb: 1 }
    const scenario = scenarioOf({ ...month('1'), duration: { kind: 'average', ms: '1' } })
    const asked = { ...scenario, fleet: { ...scenario.fleet, ...few } }
    const { source } = smallBook.limits
    const at = (usd: string) => {
      const free = { tiers: [{ upTo: null, usd: '0' }], source }
      const requests = { tiers: [{ upTo: null, usd }], source }
      return breakEven(asked, { ...smallBook, requests, compute: { x86: free, arm: null } })
    }
    expect(at('0.0000000000307520000000001')).toEqual({
      ec2CheaperFrom: '1000000000000',
      ec2CheaperForGoodFrom: '1000000000000',
      lambdaCheaperForGoodFrom: null,
    })
    expect(at('0.000000000030752')).toEqual({ ...NONE, lambdaCheaperForGoodFrom: '1' })
  })

  it('is Lambda where both cost the same', () => {
    // 720 × 0.0416 + 0.8 for one instance; a request at the same price makes the first a tie.
    const restApi = { tiers: [{ upTo: null, usd: '30.752' }], source: smallBook.limits.source }
    const free = { tiers: [{ upTo: null, usd: '0' }], source: smallBook.limits.source }
    const book = { ...smallBook, restApi, requests: free, compute: { x86: free, arm: null } }
    expect(leads(scenarioOf(webApi), book)).toEqual([
      { from: '1', cheaper: 'lambda' },
      { from: '2', cheaper: 'ec2' },
    ])
  })

  // One with a baseline, one without.
  it.each(['t3.medium', 'm5.large'])('is Lambda where a full %s costs the same', (instance) => {
    // It serves 3,628,800 requests: 720 × 0.00504 = 3,628,800 × 1/M. Not full, it costs more.
    const source = smallBook.limits.source
    const restApi = { tiers: [{ upTo: null, usd: '0.000001' }], source }
    const free = { tiers: [{ upTo: null, usd: '0' }], source }
    const instanceRates = { [instance]: { hourUsd: { 'on-demand': '0.00504' }, source } }
    const prices = { restApi, requests: free, compute: { x86: free, arm: null }, instanceRates }
    const scenario = scenarioOf(webApi)
    const fleet = { ...scenario.fleet, instance, minInstances: 0, storageGbPerInstance: '0' }
    const all = leads({ ...scenario, fleet }, { ...smallBook, ...prices })
    expect(all).toEqual([{ from: '1', cheaper: 'lambda' }])
  })
})
