/** What is to be known of the functions that were measured, at the prices of the page. */
import { costs } from '../../engine/costs'
import * as number from '../../engine/number'
import type { PriceBook, PriceRules } from '../../engine/price-book'
import type { DecimalText, LambdaFunction, Scenario } from '../../engine/scenario'
import { BILLING_RULES } from '../../measure/log/billing-rules'
import type { MeasuredFunction } from '../../measure/measured-function'
import { memorySizes } from '../memory-sizes'

export interface MeasuredCosts {
  readonly totalUsd: DecimalText
  readonly isAtLeast: boolean
  /** In the order of the functions. */
  readonly byFunction: readonly DecimalText[]
  /** A month, had the same durations been rounded up to so much. */
  readonly at100MsUsd: DecimalText
  readonly at1MsUsd: DecimalText
  /** Of the total, in per cent, and in USD; null where the book does not bill INIT. */
  readonly init: { readonly usd: DecimalText; readonly percent: DecimalText } | null
}

export function measuredCosts(scenario: Scenario, book: PriceBook): MeasuredCosts {
  const found = costs(scenario, book)
  const at = (incrementMs: number) =>
    incrementMs === book.incrementMs
      ? found.totalUsd
      : costs(scenario, { ...book, incrementMs }).totalUsd
  return {
    totalUsd: found.totalUsd,
    isAtLeast: found.missing.length > 0,
    byFunction: found.byFunction.map(({ usd }) => usd),
    at100MsUsd: at(100),
    at1MsUsd: at(1),
    init: book.billsInit ? initShare(scenario, book, found.totalUsd) : null,
  }
}

function initShare(scenario: Scenario, book: PriceBook, totalUsd: DecimalText) {
  const warm = { ...scenario, functions: scenario.functions.map(withoutInit) }
  const usd = difference(totalUsd, costs(warm, book).totalUsd)
  return { usd, percent: percentOf(usd, totalUsd) }
}

const withoutInit = (fn: LambdaFunction): LambdaFunction => ({
  ...fn,
  coldStart: { share: '0', initMs: '0' },
})

export const difference = (a: DecimalText, b: DecimalText): DecimalText =>
  number.toText(number.minus(number.parse(a), number.parse(b)))

/** 0 of nothing. */
export function percentOf(part: DecimalText, whole: DecimalText): DecimalText {
  const all = number.parse(whole)
  if (number.isZero(all)) return '0'
  return number.toText(number.times(number.over(number.parse(part), all), number.whole(100)))
}

export interface SmallerMemory {
  readonly sizeMb: number
  readonly savesUsd: DecimalText
}

/**
 * The smallest size that would have held what was used, and what it would save if requests took as long;
 * null where it is no smaller than what there is, or where nothing is known of the use.
 */
export function smallerMemory(
  scenario: Scenario,
  book: PriceBook,
  index: number,
  usedMb: number | null,
): SmallerMemory | null {
  const fn = scenario.functions[index]
  const sizeMb = memorySizes(book).find((size) => usedMb !== null && size >= usedMb)
  if (!fn || sizeMb === undefined || sizeMb >= fn.memoryMb) return null
  const functions = scenario.functions.with(index, { ...fn, memoryMb: sizeMb })
  const [now, then] = [costs(scenario, book), costs({ ...scenario, functions }, book)]
  return { sizeMb, savesUsd: difference(now.totalUsd, then.totalUsd) }
}

export interface Agreement {
  readonly lines: number
  readonly agreeing: number
  /** What the lines that do not agree were billed by, and how many of them; most first. */
  readonly otherwise: readonly {
    readonly incrementMs: number
    readonly billsInit: boolean
    readonly lines: number
  }[]
  /** Lines that no way of billing gives, such as a time-out's. */
  readonly byNone: number
}

/** How the billed durations that AWS printed agree with a book's rule; null where none were printed. */
export function agreementWith(
  functions: readonly MeasuredFunction[],
  rules: PriceRules,
): Agreement | null {
  const printed = functions.flatMap(({ outcomes }) => (outcomes ? [outcomes] : []))
  if (printed.length === 0) return null
  const own = BILLING_RULES.find(
    (rule) => rule.incrementMs === rules.incrementMs && rule.billsInit === rules.billsInit,
  )
  const linesWhere = (test: (bits: number) => boolean) =>
    printed.reduce(
      (sum, outcomes) => sum + outcomes.reduce((n, lines, bits) => n + (test(bits) ? lines : 0), 0),
      0,
    )
  const agrees = (bits: number) => own !== undefined && (bits & own.bit) !== 0
  const others = BILLING_RULES.filter((rule) => rule !== own).map((rule) => ({
    ...rule,
    lines: linesWhere((bits) => !agrees(bits) && (bits & rule.bit) !== 0),
  }))
  return {
    lines: linesWhere(() => true),
    agreeing: linesWhere(agrees),
    otherwise: others.filter(({ lines }) => lines > 0).sort((a, b) => b.lines - a.lines),
    byNone: linesWhere((bits) => bits === 0),
  }
}
