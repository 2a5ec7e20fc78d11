import { describe, expect } from 'vitest'
import { estimate } from '../src/engine/estimate'
import type { LambdaFunction } from '../src/engine/scenario'
import { defaultPriceBook } from '../src/prices'
import {
  billOf,
  type Case,
  eachFunction,
  isAtMost,
  law,
  scaled,
  timesText,
  totalOf,
  withFunctions,
} from './law'
import { compare, exactly, type Fraction, fraction, over, plus, times } from './oracle/fraction'

const HALF = fraction(1n, 2n)
const DOUBLE = fraction(2n)

describe('what the bill does not depend on', () => {
  law('the order of the functions', (one) => {
    const reversed = withFunctions(one, (functions) => functions.toReversed())
    expect(billOf(reversed)).toEqual(billOf(one))
    const costs = ({ scenario, book }: Case) => estimate(scenario, book).byFunction
    expect(
      costs(reversed)
        .toReversed()
        .map(({ name }) => name),
    ).toEqual(costs(one).map(({ name }) => name))
  })

  law('the names of the functions', (one) => {
    expect(billOf(eachFunction(one, (fn) => ({ ...fn, name: 'x' })))).toEqual(billOf(one))
  })

  law('whether a function is one, or two halves of it', (one) => {
    const plain = eachFunction(one, withoutOwnThings)
    const halves = withFunctions(plain, (functions) => functions.flatMap(inHalves))
    expect(billOf(halves)).toEqual(billOf(plain))
  })

  law('a function that is never called', (one) => {
    const idle = (fn: LambdaFunction) => withoutOwnThings(scaled(fn, fraction(0n)))
    const withIdle = withFunctions(one, (functions) => [
      ...functions,
      { ...idle(functions[0] as LambdaFunction), trigger: { kind: 'direct' } },
    ])
    expect(billOf(withIdle)).toEqual(billOf(one))
  })

  law('the fleet that it is compared with', ({ scenario, book }) => {
    const fleet = { ...scenario.fleet, purchase: 'savings-3y' as const, instance: 'm5.large' }
    expect(billOf({ scenario: { ...scenario, fleet }, book })).toEqual(billOf({ scenario, book }))
  })

  law('in which period a month of requests is given', (one) => {
    const { scenario, book } = one
    const hours = exactly(scenario.hoursPerMonth)
    const inMonths = eachFunction(one, (fn) => ({
      ...fn,
      requests: { count: '42000', per: 'month' },
    }))
    const inHours = eachFunction(one, (fn) => ({
      ...fn,
      requests: { count: '42000', per: 'hour' },
    }))
    const asOne = { ...inHours.scenario, hoursPerMonth: '1' }
    expect(estimate(asOne, book).usage.requests).toBe(
      estimate(inMonths.scenario, book).usage.requests,
    )
    expect(estimate(inHours.scenario, book).usage.requests).toBe(
      timesText(estimate(inMonths.scenario, book).usage.requests, hours),
    )
  })
})

/** Environments, snapshots and caches belong to one function and cannot be halved. */
function withoutOwnThings(fn: LambdaFunction): LambdaFunction {
  const trigger = fn.trigger.kind === 'rest-api' ? { ...fn.trigger, cacheGb: '0' } : fn.trigger
  return { ...fn, provisioned: null, snapStart: null, trigger }
}

function inHalves(fn: LambdaFunction): LambdaFunction[] {
  const { trigger } = fn
  const half = scaled(fn, HALF)
  if (trigger.kind !== 'websocket-api') return [half, half]
  const connectionMinutes = timesText(trigger.connectionMinutes, HALF)
  const halved = { ...half, trigger: { ...trigger, connectionMinutes } }
  return [halved, halved]
}

describe('the free tier', () => {
  law('never raises a cost, of any line', (one) => {
    const paid = estimate({ ...one.scenario, freeTier: false }, one.book)
    const free = estimate({ ...one.scenario, freeTier: true }, one.book)
    expect(compare(exactly(free.totalUsd), exactly(paid.totalUsd))).toBeLessThanOrEqual(0)
    expect(free.lines.map(({ rule }) => rule)).toEqual(paid.lines.map(({ rule }) => rule))
    for (const [index, line] of free.lines.entries()) {
      const without = exactly(paid.lines[index]?.usd ?? '0')
      expect(compare(exactly(line.usd ?? '0'), without)).toBeLessThanOrEqual(0)
      expect(line.quantity).toBe(paid.lines[index]?.quantity)
    }
  })

  law('is worth no more than its allowances at the first prices', (one) => {
    const paid = totalOf({ ...one, scenario: { ...one.scenario, freeTier: false } })
    const free = totalOf({ ...one, scenario: { ...one.scenario, freeTier: true } })
    // 1 M × 0.20/M + 400,000 × 0.0000166667 + 1 or 100 GB × 0.09 + 0 or 100 GB streamed × 0.008
    const { freeInternetGb, freeTier } = one.book
    const sent = times(exactly(freeInternetGb), exactly('0.09'))
    const streamed = times(exactly(freeTier.streamedGb), exactly('0.008'))
    // and of the extras 25 GB × 0.25, 1 M × 0.50/M, 4,000 × 0.000025, 100,000 × 5.00/M
    const extras = exactly('7.35')
    const worth = [sent, streamed, extras].reduce(plus, exactly('6.86668'))
    expect(compare(paid, plus(free, worth))).toBeLessThanOrEqual(0)
  })
})

describe('doubling', () => {
  law('all requests at flat prices doubles what is given per request', ({ scenario }) => {
    const one = { scenario: { ...scenario, freeTier: false }, book: defaultPriceBook }
    const x86 = eachFunction(one, (fn) => ({ ...fn, architecture: 'x86' }))
    const doubled = eachFunction(x86, (fn) => scaled(fn, DOUBLE))
    const flat = ['requests', 'compute-x86', 'provisioned-compute', 'logs', 'transfer-same-region']
    const costs = (of: Case) =>
      estimate(of.scenario, of.book)
        .lines.filter(({ rule }) => flat.includes(rule))
        .map(({ rule, usd }) => [rule, exactly(usd ?? '0')] as const)
    const expected = costs(x86).map(([rule, usd]) => [rule, times(usd, DOUBLE)] as const)
    for (const [index, [rule, usd]] of costs(doubled).entries()) {
      expect(rule).toBe(expected[index]?.[0])
      expect(isWithinPrinting(usd, expected[index]?.[1] as Fraction)).toBe(true)
    }
  })

  law('all requests without a free tier costs at most double: tiers only grow cheaper', (one) => {
    const paid = { ...one, scenario: { ...one.scenario, freeTier: false } }
    const doubled = totalOf(eachFunction(paid, (fn) => scaled(fn, DOUBLE)))
    expect(isAtMost(doubled, times(totalOf(paid), DOUBLE))).toBe(true)
  })
})

/** The last of 64 printed digits is rounded. */
function isWithinPrinting(a: Fraction, b: Fraction): boolean {
  if (b.numerator === 0n) return a.numerator === 0n
  const ratio = over(a, b)
  const slack = fraction(1n, 10n ** 60n)
  return (
    compare(ratio, plus(fraction(1n), slack)) <= 0 && compare(plus(ratio, slack), fraction(1n)) >= 0
  )
}
