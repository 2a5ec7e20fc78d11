/** What each function asks for in a month, by "The formulas" of the contract. */
import type { PriceBook } from '../../src/engine/price-book'
import type { LambdaFunction, RequestRate, Scenario } from '../../src/engine/scenario'
import {
  ceil,
  exactly,
  type Fraction,
  fraction,
  minus,
  ONE,
  over,
  plus,
  sum,
  times,
} from './fraction'

export interface Load {
  readonly fn: LambdaFunction
  /** A month. */
  readonly requests: Fraction
  /** The billed duration of the mean request. */
  readonly billedSeconds: Fraction
  /** The duration of the mean request, nothing rounded and no INIT. */
  readonly meanSeconds: Fraction
}

const KB_PER_GB = exactly(1_048_576)

/** `month(x)` of the contract. */
export function monthly({ count, per }: RequestRate, hoursPerMonth: Fraction): Fraction {
  const rate = exactly(count)
  switch (per) {
    case 'second':
      return times(rate, exactly(3600), hoursPerMonth)
    case 'minute':
      return times(rate, exactly(60), hoursPerMonth)
    case 'hour':
      return times(rate, hoursPerMonth)
    case 'day':
      return times(rate, hoursPerMonth, fraction(1n, 24n))
    case 'week':
      return times(rate, hoursPerMonth, fraction(1n, 168n))
    case 'month':
      return rate
    case 'year':
      return over(rate, exactly(12))
  }
}

const roundedUp = (ms: Fraction, increment: Fraction): Fraction =>
  times(fraction(ceil(over(ms, increment))), increment)

/** The count-weighted mean of what `each` makes of a sample's ms, in seconds. */
function meanSeconds(fn: LambdaFunction, each: (ms: Fraction) => Fraction): Fraction {
  const samples: readonly (readonly [string, number])[] =
    fn.duration.kind === 'average' ? [[fn.duration.ms, 1]] : fn.duration.samples
  const weighted = samples.map(([ms, count]) => times(each(exactly(ms)), exactly(count)))
  const seen = sum(samples.map(([, count]) => exactly(count)))
  return over(sum(weighted), times(seen, exactly(1000)))
}

function billedSeconds(fn: LambdaFunction, book: PriceBook): Fraction {
  const increment = exactly(book.incrementMs)
  const warm = meanSeconds(fn, (ms) => roundedUp(ms, increment))
  if (!book.billsInit) return warm
  const init = exactly(fn.coldStart.initMs)
  const cold = meanSeconds(fn, (ms) => roundedUp(plus(ms, init), increment))
  const share = exactly(fn.coldStart.share)
  return plus(times(cold, share), times(warm, minus(ONE, share)))
}

export const loadsOf = (scenario: Scenario, book: PriceBook): Load[] =>
  scenario.functions.map((fn) => ({
    fn,
    requests: monthly(fn.requests, exactly(scenario.hoursPerMonth)),
    billedSeconds: billedSeconds(fn, book),
    meanSeconds: meanSeconds(fn, (ms) => ms),
  }))

export const requestsOf = (loads: readonly Load[]): Fraction =>
  sum(loads.map(({ requests }) => requests))

/** The same mix at `requests` a month in all. Throws where the mix has no requests. */
export function scaledTo(loads: readonly Load[], requests: Fraction): Load[] {
  const factor = over(requests, requestsOf(loads))
  return loads.map((load) => ({ ...load, requests: times(load.requests, factor) }))
}

export const memoryGb = ({ fn }: Load): Fraction => fraction(BigInt(fn.memoryMb), 1024n)

const provisionedShare = ({ fn }: Load): Fraction => exactly(fn.provisioned?.requestShare ?? 0)

const gbSeconds = (load: Load): Fraction => times(load.requests, load.billedSeconds, memoryGb(load))

export const provisionedGbSeconds = (load: Load): Fraction =>
  times(gbSeconds(load), provisionedShare(load))

export const onDemandGbSeconds = (load: Load): Fraction =>
  times(gbSeconds(load), minus(ONE, provisionedShare(load)))

export const usedGbSeconds = (loads: readonly Load[]): Fraction => sum(loads.map(gbSeconds))

/** GB a month of something given in KB per request. */
export const gbOf = (load: Load, kbPerRequest: string | Fraction): Fraction =>
  over(
    times(load.requests, typeof kbPerRequest === 'string' ? exactly(kbPerRequest) : kbPerRequest),
    KB_PER_GB,
  )
