import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { estimate } from '../../src/engine/estimate'
import type { Estimate, FleetEstimate } from '../../src/engine/estimate-result'
import { fleet } from '../../src/engine/fleet'
import { defaultPriceBook } from '../../src/prices'
import { explore } from '../explore'
import { arbitraryBook, withEverything } from './arbitrary-book'
import { type BillCase, billFile, casesUnder, todaysBooks } from './bill-case'
import { type OracleFleet, oracleFleet } from './fleet-oracle'
import { type OracleEstimate, oracleEstimate } from './oracle'

/** What the oracle says too. */
const billInCommon = ({
  usage,
  lines,
  totalUsd,
  missing,
  byFunction,
}: Estimate): OracleEstimate => ({
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

const fleetInCommon = ({ instance, instances, lines, totalUsd, missing }: FleetEstimate) => ({
  instance,
  instances,
  lines: lines.map(({ rule, usd }) => ({ rule, usd })),
  totalUsd,
  missing: missing.map(({ rule }) => rule),
})

/** The contract's count is a number of JSON: above 2 ** 53 the nearest of them. */
const withCount = (fleet: OracleFleet) => ({
  ...fleet,
  instances: fleet.instances === null ? null : Number(fleet.instances),
})

function expectAgreement({ book, scenario }: BillCase): void {
  const found = [billInCommon(estimate(scenario, book)), fleetInCommon(fleet(scenario, book))]
  const expected = [oracleEstimate(scenario, book), withCount(oracleFleet(scenario, book))]
  // Vitest's own comparison tells what is different, but takes as long as all the rest.
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected)
}

const today = await todaysBooks()

test('every region of today is among them', () => {
  expect(today).toHaveLength(36)
})

const anyBook = fc.oneof(
  fc.constantFrom(defaultPriceBook, withEverything(defaultPriceBook)),
  arbitraryBook(defaultPriceBook),
)
const agreement = { check: expectAgreement, file: billFile }

explore('the engine and the oracle agree on the bill and the fleet under any book', {
  ...agreement,
  name: 'oracle-any-book',
  cases: fc.oneof(
    { arbitrary: casesUnder(anyBook, { maxFunctions: 2 }), weight: 3 },
    { arbitrary: casesUnder(anyBook), weight: 1 },
  ),
  few: 1000,
  many: 495_000,
})

explore('they agree at today’s prices of any region, missing ones included', {
  ...agreement,
  name: 'oracle-today',
  cases: fc.oneof(
    { arbitrary: casesUnder(fc.constantFrom(...today), { maxFunctions: 2 }), weight: 3 },
    { arbitrary: casesUnder(fc.constantFrom(...today)), weight: 1 },
  ),
  few: 1000,
  many: 495_000,
})

explore('they agree on fifty functions and twenty extras', {
  ...agreement,
  name: 'oracle-fifty-functions',
  cases: casesUnder(fc.constantFrom(withEverything(defaultPriceBook), ...today), {
    maxFunctions: 50,
    maxExtras: 20,
  }),
  few: 20,
  many: 10_000,
})
