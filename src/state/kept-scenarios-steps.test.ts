import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import { month, ms, scenarioOf, webApi } from '../../test/oracle/small-scenario'
import { todayLikeBook } from '../../test/today-like-book'
import { estimate } from '../engine/estimate'
import * as number from '../engine/number'
import type { PriceBook, PriceRules } from '../engine/price-book'
import type { Scenario } from '../engine/scenario'
import { defaultPriceBook } from '../prices'
import { readScenario } from '../scenario/read-scenario'
import { explainedDifference } from './kept-scenarios-difference'
import { stepsBetween } from './kept-scenarios-steps'

const today: PriceBook = {
  ...todayLikeBook,
  id: 'today',
  instances: {
    ...todayLikeBook.instances,
    'new.type': { vcpu: 2, memoryGib: '4', architecture: 'arm' },
  },
}
/** Each run bills some twenty scenarios. */
const numRuns = 40
const timeout = 60_000

const books: readonly PriceBook[] = [defaultPriceBook, today]
const catalogue = new Map<string, PriceRules>(books.map((book) => [book.id, book]))
const bookOf = ({ prices }: Scenario) => catalogue.get(prices) as PriceBook

const bill = (scenario: Scenario) => number.parse(estimate(scenario, bookOf(scenario)).totalUsd)

/** Weighted to what one book has and the other has not. */
const scenarios = fc
  .constantFrom(...books)
  .chain((book) => arbitraryScenario(book, book.region, { maxFunctions: 3, maxExtras: 2 }))
const pairs = fc.tuple(scenarios, scenarios)

const groups = (from: Scenario, to: Scenario) =>
  stepsBetween(from, to, catalogue).map((step) => step.groups.join('+'))

describe('from any scenario to any other', { timeout }, () => {
  test('every scenario on the way can be, and is another than the one before', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        let before = from
        for (const { scenario } of stepsBetween(from, to, catalogue)) {
          expect(readScenario(scenario, catalogue)).toEqual({ scenario })
          expect(scenario).not.toEqual(before)
          before = scenario
        }
      }),
      { numRuns },
    )
  })

  test('the steps end at a bill equal to the other’s: their changes add up to the difference', () => {
    fc.assert(
      fc.property(pairs, ([from, to]) => {
        const bills = [from, ...stepsBetween(from, to, catalogue).map((one) => one.scenario)].map(
          bill,
        )
        const changes = bills.slice(1).map((usd, index) => number.minus(usd, bills[index] ?? usd))
        const difference = number.minus(bill(to), bill(from))
        expect(number.toText(number.sum(changes))).toBe(number.toText(difference))
      }),
      { numRuns },
    )
  })

  test('the differences that the page shows add up to the whole, to the last digit', () => {
    const own = arbitraryScenario(defaultPriceBook, defaultPriceBook.region, { maxFunctions: 3 })
    const signed = ({ usd, is }: { usd: string; is: string }) => {
      const size = number.parse(usd)
      return is === 'less' ? number.minus(number.ZERO, size) : size
    }
    fc.assert(
      fc.property(own, own, (from, to) => {
        const found = explainedDifference(from, to)
        if (!found) throw new Error('The default prices are always there')
        const sum = number.sum(found.steps.map(({ change }) => signed(change)))
        expect(number.toText(sum)).toBe(number.toText(signed(found.total)))
        expect(found.toUsd).toBe(estimate(to, defaultPriceBook).totalUsd)
        expect(found.fromUsd).toBe(estimate(from, defaultPriceBook).totalUsd)
      }),
      { numRuns },
    )
  })

  test('no step leads from a scenario to itself, nor to one of another name or fleet', () => {
    fc.assert(
      fc.property(scenarios, (from) => {
        const fleet = { ...from.fleet, reserveMb: 1 }
        expect(stepsBetween(from, { ...from, name: 'other', fleet }, catalogue)).toEqual([])
      }),
    )
  })
})

test('one group of fields at a time, in their order', () => {
  const from = scenarioOf(webApi)
  const to = scenarioOf(
    { ...webApi, memoryMb: 1024, ...ms('500'), ...month('60000000') },
    { freeTier: true },
  )
  expect(groups(from, to)).toEqual(['memory', 'duration', 'requests', 'free-tier'])
})

test('each step is billed by the engine', () => {
  // From 361.0005. 1,024 MB: compute 30M × 1 s × 1 GB × 0.0000166667 = 500.001, so + 250.0005.
  // 500 ms: compute 250.0005, so − 250.0005. Called directly: − 105.
  const from = scenarioOf(webApi)
  const to = scenarioOf({ ...webApi, memoryMb: 1024, ...ms('500'), trigger: { kind: 'direct' } })
  const found = explainedDifference(from, to)
  expect(
    found?.steps.map(({ groups: [group], usd, change }) => [group, usd, change.is, change.usd]),
  ).toEqual([
    ['memory', '611.001', 'more', '250.0005'],
    ['duration', '361.0005', 'less', '250.0005'],
    ['trigger', '256.0005', 'less', '105'],
  ])
  expect(found?.total).toMatchObject({ usd: '105', is: 'less' })
})

test('what the other book does not allow changes before the prices do', () => {
  const from = scenarioOf({ ...webApi, memoryMb: 10_240, architecture: 'arm' }, { prices: 'today' })
  const to = scenarioOf({ ...webApi, memoryMb: 3008 })
  expect(groups(from, to)).toEqual(['processor', 'memory', 'prices'])
  expect(groups(to, from)).toEqual(['prices', 'processor', 'memory'])
})

test('a type that only one book knows is no hindrance', () => {
  const { fleet } = scenarioOf(webApi)
  const from = scenarioOf(webApi, { prices: 'today', fleet: { ...fleet, instance: 'new.type' } })
  expect(groups(from, scenarioOf(webApi))).toEqual(['prices'])
  expect(groups(scenarioOf(webApi), from)).toEqual(['prices'])
})

test('what cannot be without the other changes together with it', () => {
  // The first book alone bounds one field, the second alone the other: neither can go first.
  const narrow = (id: string, limits: Partial<PriceRules['limits']>): PriceRules => ({
    ...defaultPriceBook,
    id,
    limits: { ...defaultPriceBook.limits, ...limits },
  })
  const small = narrow('small', { memoryMb: { min: 128, max: 512, step: 64 } })
  const large = narrow('large', { memoryMb: { min: 1024, max: 2048, step: 64 } })
  const both = new Map([small, large].map((rules) => [rules.id, rules]))
  const from = scenarioOf({ memoryMb: 512 }, { prices: 'small' })
  const to = scenarioOf({ memoryMb: 1024, ...ms('200') }, { prices: 'large' })
  expect(stepsBetween(from, to, both).map((step) => step.groups)).toEqual([
    ['duration'],
    ['prices', 'memory'],
  ])
})

test('hours kept ready are never more than the month has', () => {
  const kept = (hours: string) => ({
    provisioned: { concurrency: 1, hoursPerMonth: hours, requestShare: '1' },
  })
  const long = scenarioOf(kept('744'), { hoursPerMonth: '744' })
  const short = scenarioOf(kept('720'), { hoursPerMonth: '720' })
  expect(groups(long, short)).toEqual(['provisioned', 'month'])
  expect(groups(short, long)).toEqual(['month', 'provisioned'])
})

test('functions that are more or fewer are a step of their own', () => {
  const {
    functions: [fn],
  } = scenarioOf(webApi)
  const one = scenarioOf(webApi)
  if (!fn) throw new Error('It has a function')
  const two = { ...one, functions: [{ ...fn, memoryMb: 1024 }, fn] }
  expect(groups(one, two)).toEqual(['functions', 'memory'])
  expect(groups(two, one)).toEqual(['functions', 'memory'])
})
