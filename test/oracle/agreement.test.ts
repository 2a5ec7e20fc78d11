import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { estimate } from '../../src/engine/estimate'
import type { Estimate } from '../../src/engine/estimate-result'
import type { PriceBook } from '../../src/engine/price-book'
import { defaultPriceBook, loadPriceBook, loadPriceRules } from '../../src/prices'
import { arbitraryBook, withEverything } from './arbitrary-book'
import { arbitraryScenario } from './arbitrary-scenario'
import { type OracleEstimate, oracleEstimate } from './oracle'

const numRuns = Number(process.env.ORACLE_RUNS ?? 2000)
const timeout = 60_000 + numRuns * 100

/** What the oracle says too. */
const inCommon = ({ usage, lines, totalUsd, missing, byFunction }: Estimate): OracleEstimate => ({
  usage,
  lines: lines.map(({ rule, quantity, billable, unit, usd }) => ({
    rule,
    quantity,
    billable,
    unit,
    usd,
  })),
  totalUsd,
  missing: missing.map(({ rule }) => rule),
  byFunction,
})

const todayRules = await loadPriceRules('2026-09')
const today = (await Promise.all(
  Object.keys(todayRules?.regions ?? {}).map((region) => loadPriceBook('2026-09', region)),
)) as PriceBook[]

test('every region of today is among them', () => {
  expect(today).toHaveLength(36)
})

describe('the engine and the oracle agree to the last digit', () => {
  const books = fc.oneof(
    fc.constantFrom(defaultPriceBook, withEverything(defaultPriceBook)),
    arbitraryBook(defaultPriceBook),
  )

  it('on any scenario under any book', { timeout }, () => {
    const cases = books.chain((book) =>
      fc.record({ book: fc.constant(book), scenario: arbitraryScenario(book, book.region) }),
    )
    fc.assert(
      fc.property(cases, ({ book, scenario }) => {
        expect(inCommon(estimate(scenario, book))).toEqual(oracleEstimate(scenario, book))
      }),
      { numRuns },
    )
  })

  it('on any scenario at today’s prices of any region, missing ones included', {
    timeout,
  }, () => {
    const cases = fc
      .constantFrom(...today)
      .chain((book) =>
        fc.record({ book: fc.constant(book), scenario: arbitraryScenario(book, book.region) }),
      )
    fc.assert(
      fc.property(cases, ({ book, scenario }) => {
        expect(inCommon(estimate(scenario, book))).toEqual(oracleEstimate(scenario, book))
      }),
      { numRuns },
    )
  })

  it('on fifty functions and twenty extras', { timeout }, () => {
    const book = withEverything(defaultPriceBook)
    const size = { maxFunctions: 50, maxExtras: 20 }
    fc.assert(
      fc.property(arbitraryScenario(book, book.region, size), (scenario) => {
        expect(inCommon(estimate(scenario, book))).toEqual(oracleEstimate(scenario, book))
      }),
      { numRuns: Math.ceil(numRuns / 100) },
    )
  })
})
