/** What the page shows of a scenario, worked out when asked for and kept as long as the scenario is. */

import { costs } from '../engine/costs'
import { dearerThanLambda } from '../engine/dearer-than-lambda'
import type { Costs, Line } from '../engine/estimate-result'
import { compare, isZero, minus, over, parse, times, toText, whole } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import { remembered } from '../engine/remembered'
import type { DecimalText, Scenario } from '../engine/scenario'
import { loadedPriceBook } from '../prices'
import { inOrder } from './line-order'

/** null: the prices of the scenario's region have not arrived yet. */
export const bookOf = (scenario: Scenario): PriceBook | null =>
  loadedPriceBook(scenario.prices, scenario.region)

export const estimateOf = remembered((scenario: Scenario): Costs | null => {
  const book = bookOf(scenario)
  return book && costs(scenario, book)
})

export interface Totals {
  readonly usd: DecimalText
  /** Prices are missing: the total is "at least". */
  readonly isAtLeast: boolean
  /** null: there are no requests. */
  readonly perMillionUsd: DecimalText | null
  readonly twelveMonthsUsd: DecimalText
}

export const totalsOf = remembered((scenario: Scenario): Totals | null => {
  const found = estimateOf(scenario)
  if (!found) return null
  const total = parse(found.totalUsd)
  const requests = parse(found.usage.requests)
  return {
    usd: found.totalUsd,
    isAtLeast: found.missing.length > 0,
    perMillionUsd: isZero(requests) ? null : toText(times(over(total, requests), MILLION)),
    twelveMonthsUsd: toText(times(total, whole(12))),
  }
})

const MILLION = whole(1_000_000)

export interface BillLine {
  readonly line: Line
  /** Of the total, in per cent; null where there is no cost to share. */
  readonly percent: DecimalText | null
}

/** The lines as the page shows them, in its order. */
export const billOf = remembered((scenario: Scenario): readonly BillLine[] => {
  const found = estimateOf(scenario)
  if (!found) return []
  return inOrder(found.lines).map((line) => ({
    line,
    percent: percentOf(line.usd, found.totalUsd),
  }))
})

/** The rules of the lines that cost more than all that Lambda itself charges. */
export const dearerLinesOf = (scenario: Scenario): ReadonlySet<string> =>
  dearerThanLambda(estimateOf(scenario)?.lines ?? [])

function percentOf(part: DecimalText | null, total: DecimalText): DecimalText | null {
  if (part === null || isZero(parse(total))) return null
  return toText(times(over(parse(part), parse(total)), whole(100)))
}

export interface FunctionShare {
  readonly usd: DecimalText
  readonly percent: DecimalText | null
}

/** What each function costs, in the order of the scenario. */
export const functionSharesOf = remembered((scenario: Scenario): readonly FunctionShare[] => {
  const found = estimateOf(scenario)
  if (!found) return []
  return found.byFunction.map(({ usd }) => ({ usd, percent: percentOf(usd, found.totalUsd) }))
})

export type Switch = 'freeTier' | 'savingsPlan'

/** What a switch takes off, or would; null where that is not known. */
const savedBy = (path: Switch) =>
  remembered((scenario: Scenario): DecimalText | null => {
    const book = bookOf(scenario)
    const found = estimateOf(scenario)
    if (!book || !found) return null
    const other = costs({ ...scenario, [path]: !scenario[path] }, book)
    if (other.missing.length !== found.missing.length) return null
    const [a, b] = [parse(found.totalUsd), parse(other.totalUsd)]
    return toText(compare(a, b) > 0 ? minus(a, b) : minus(b, a))
  })

export const switchSaves: Readonly<Record<Switch, (scenario: Scenario) => DecimalText | null>> = {
  freeTier: savedBy('freeTier'),
  savingsPlan: savedBy('savingsPlan'),
}
