/** How busy provisioned environments are, and from where on they cost less than compute on demand. */
import { meanDuration } from '../engine/mean-duration'
import { requestsAMonth } from '../engine/month'
import {
  compare,
  type Exact,
  isZero,
  minus,
  over,
  parse,
  times,
  toText,
  whole,
} from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type {
  Architecture,
  DecimalText,
  LambdaFunction,
  Provisioned,
  Scenario,
} from '../engine/scenario'

const SECONDS_IN_AN_HOUR = whole(3600)
const MILLIONTH = parse('0.000001')

/** Seconds of work in a month. */
function workOf(fn: LambdaFunction, { hoursPerMonth }: Scenario): Exact {
  return times(
    requestsAMonth(fn.requests, hoursPerMonth),
    meanDuration(fn, (figure) => figure).value,
  )
}

/**
 * As many environments as would always be busy if the requests came evenly, kept all month, with the
 * share of the requests that they would serve; null where not even one would.
 */
export function alwaysBusy(fn: LambdaFunction, scenario: Scenario): Provisioned | null {
  const month = times(parse(scenario.hoursPerMonth), SECONDS_IN_AN_HOUR)
  const atOnce = over(workOf(fn, scenario), month)
  const concurrency = Number(wholePart(atOnce))
  if (concurrency < 1 || concurrency > MOST_ENVIRONMENTS) return null
  const share = over(whole(concurrency), atOnce)
  // Cut, not rounded: they serve no more than they can.
  const requestShare = toText(times(parse(wholePart(over(share, MILLIONTH))), MILLIONTH))
  return { concurrency, hoursPerMonth: scenario.hoursPerMonth, requestShare }
}

const MOST_ENVIRONMENTS = 100_000

const wholePart = (value: Exact): DecimalText => toText(value).split('.')[0] ?? '0'

/** The part of their time that a function's environments are busy, in per cent; null where it keeps none. */
export function busyPercentOf(fn: LambdaFunction, scenario: Scenario): DecimalText | null {
  if (!fn.provisioned) return null
  const { concurrency, hoursPerMonth, requestShare } = fn.provisioned
  const kept = times(times(whole(concurrency), parse(hoursPerMonth)), SECONDS_IN_AN_HOUR)
  if (isZero(kept)) return null
  return inPercent(over(times(workOf(fn, scenario), parse(requestShare)), kept))
}

/**
 * The part of their time that environments must be busy to cost less than compute on demand at its
 * first price, in per cent; null where they never do, or a price is missing.
 */
export function paysFromPercent(book: PriceBook, architecture: Architecture): DecimalText | null {
  const keep = book.provisionedConcurrency[architecture]?.usd
  const serve = book.provisionedCompute[architecture]?.usd
  const onDemand = book.compute[architecture]?.tiers[0]?.usd
  if (keep === undefined || serve === undefined || onDemand === undefined) return null
  const saved = minus(parse(onDemand), parse(serve))
  if (compare(saved, parse(keep)) < 0) return null
  return inPercent(over(parse(keep), saved))
}

const inPercent = (share: Exact): DecimalText => toText(times(share, whole(100)))
