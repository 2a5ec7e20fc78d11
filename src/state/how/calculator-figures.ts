/** What AWS's own calculator would make of a scenario, where it counts otherwise: with its figures. */
import { costs } from '../../engine/costs'
import { type Given, load } from '../../engine/golden-row'
import { minus, over, parse, sum, times, toText, whole } from '../../engine/number'
import type { PriceBook } from '../../engine/price-book'
import { remembered } from '../../engine/remembered'
import type { DecimalText, Duration, LambdaFunction, Scenario } from '../../engine/scenario'
import { priceRules } from '../../prices'
import { readScenario } from '../../scenario/read-scenario'
import { bookOf, estimateOf } from '../figures'

/** Of the scenario on the page, in USD a month. */
export interface OwnFigures {
  readonly totalUsd: DecimalText
  /** In a month of 730 hours; null where that is the same. */
  readonly at730HoursUsd: DecimalText | null
  /** Each function as if it were alone in its account; null where that is not another sum. */
  readonly oneByOneUsd: DecimalText | null
  /** Lambda's own lines; null where there are no others. */
  readonly lambdaUsd: DecimalText | null
}

const HOURS = '730'

/** null: prices are missing or on their way. */
export const ownFiguresOf = remembered((scenario: Scenario): OwnFigures | null => {
  const book = bookOf(scenario)
  const found = estimateOf(scenario)
  if (!book || !found || found.missing.length > 0) return null
  const { totalUsd, lines } = found
  const others = lines.filter(({ rule }) => !isLambdas(rule))
  const elsewhere = sum(others.map(({ usd }) => parse(usd ?? '0')))
  const lambdaUsd = toText(minus(parse(totalUsd), elsewhere))
  const oneByOneUsd = oneByOne(scenario, book)
  return {
    totalUsd,
    at730HoursUsd: at730Hours(scenario, book),
    oneByOneUsd: oneByOneUsd === lambdaUsd ? null : oneByOneUsd,
    lambdaUsd: others.length > 0 ? lambdaUsd : null,
  }
})

const isLambdas = (rule: string) =>
  /^(requests|compute|provisioned|ephemeral|snapstart|response)/.test(rule)

function at730Hours(scenario: Scenario, book: PriceBook): DecimalText | null {
  const kept = scenario.functions.flatMap(({ provisioned, snapStart }) =>
    [provisioned, snapStart].flatMap((one) => one?.hoursPerMonth ?? []),
  )
  const fits = kept.every((hours) => Number(hours) <= Number(HOURS))
  if (scenario.hoursPerMonth === HOURS || !fits) return null
  const { totalUsd } = costs({ ...scenario, hoursPerMonth: HOURS }, book)
  return totalUsd === costs(scenario, book).totalUsd ? null : totalUsd
}

/** Lambda's own lines of each function on its own, added. */
function oneByOne(scenario: Scenario, book: PriceBook): DecimalText {
  const alone = scenario.functions.flatMap(
    (fn) => costs({ ...scenario, functions: [fn], extras: [] }, book).lines,
  )
  const own = alone.filter(({ rule }) => isLambdas(rule))
  return toText(sum(own.map(({ usd }) => parse(usd ?? '0'))))
}

/** At a book's prices, whatever the scenario; null where they are missing, or INIT is not billed. */
export interface BookFigures {
  /** All that the free tier takes off Lambda in a month. */
  readonly freeTierUsd: DecimalText | null
  /** 100 environments of 1 GB kept for 63 minutes, charged for 65 … */
  readonly keptUsd: DecimalText | null
  /** … and without rounding. */
  readonly keptUnroundedUsd: DecimalText | null
  /** A million requests of 100 ms at 1 GB, one in a hundred with 500 ms of INIT, and what of it that is. */
  readonly withInitUsd: DecimalText | null
  readonly initUsd: DecimalText | null
  /** Of 99 requests of 5 ms and one of 1,055: the mean of what each is billed … */
  readonly meanBilledMs: DecimalText | null
  /** … and what their mean would be billed. */
  readonly billedMeanMs: DecimalText | null
}

export const bookFiguresOf = remembered((book: PriceBook): BookFigures => {
  const usdOf = (given: Given<LambdaFunction>) => costOf(given, book)
  const kept = usdOf({
    ...load('0', '100'),
    memoryMb: 1024,
    provisioned: { concurrency: 100, hoursPerMonth: '1.05' },
  })
  const short = { ...load('1000000', '100'), memoryMb: 1024 }
  const coldStart = { share: '0.01', initMs: '500' }
  const withInit = book.billsInit ? usdOf({ ...short, coldStart }) : null
  const without = usdOf(short)
  return {
    // A million requests of 400 ms at 1 GB are the free ones, and the free 400,000 GB-s.
    freeTierUsd: usdOf({ ...load('1000000', '400'), memoryMb: 1024 }),
    keptUsd: kept,
    keptUnroundedUsd: kept && toText(over(times(parse(kept), whole(63)), whole(65))),
    withInitUsd: withInit,
    initUsd: withInit && without && toText(minus(parse(withInit), parse(without))),
    meanBilledMs: billedMs({ kind: 'measured', samples: SEEN }, book),
    billedMeanMs: billedMs({ kind: 'average', ms: '15.5' }, book),
  }
})

const SEEN: Extract<Duration, { kind: 'measured' }>['samples'] = [
  ['5', 99],
  ['1055', 1],
]

/** The billed duration: a thousand requests at 1 GB have as many GB-s as one has ms. */
function billedMs(duration: Duration, book: PriceBook): DecimalText | null {
  const fn = { requests: load('1000', '1').requests, memoryMb: 1024, duration }
  const lines = estimateOfOne(fn as Given<LambdaFunction>, book)?.lines
  return lines?.find(({ rule }) => rule === 'compute-x86')?.quantity ?? null
}

function costOf(fn: Given<LambdaFunction>, book: PriceBook): DecimalText | null {
  const found = estimateOfOne(fn, book)
  return found && found.missing.length === 0 ? found.totalUsd : null
}

/** Of a function alone, without the free tier; null where the book cannot express it. */
function estimateOfOne(fn: Given<LambdaFunction>, book: PriceBook) {
  const given = { version: 1, prices: book.id, region: book.region, freeTier: false }
  const read = readScenario({ ...given, functions: [fn] }, priceRules)
  return 'problems' in read ? null : costs(read.scenario, book)
}
