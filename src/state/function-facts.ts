/** What a field's "=" line says of a function. The function may be a draft: ask only for what is right. */
import { billedDuration } from '../engine/billed-duration'
import { requestsAMonth } from '../engine/month'
import { over, parse, roundUpTo, sum, times, toText, whole } from '../engine/number'
import type { PriceRules } from '../engine/price-book'
import type { DecimalText, Duration, LambdaFunction, RequestRate } from '../engine/scenario'

export const monthlyRequests = (rate: RequestRate, hoursPerMonth: DecimalText): DecimalText =>
  toText(requestsAMonth(rate, hoursPerMonth))

/** On average over the month. */
export function requestsPerSecond(rate: RequestRate, hoursPerMonth: DecimalText): DecimalText {
  const seconds = times(parse(hoursPerMonth), whole(3600))
  return toText(over(requestsAMonth(rate, hoursPerMonth), seconds))
}

/** In ms, over all requests. */
export const billedMs = (fn: LambdaFunction, rules: PriceRules): DecimalText =>
  toText(billedDuration(fn, rules, (figure) => figure).value)

export const memoryGb = (memoryMb: number): DecimalText =>
  toText(over(whole(memoryMb), whole(1024)))

export const vcpus = (memoryMb: number, { mbPerVcpu }: PriceRules): DecimalText =>
  toText(over(whole(memoryMb), whole(mbPerVcpu)))

/** The price of a million of what is priced one by one. */
export const inMillions = (usd: DecimalText): DecimalText =>
  toText(times(parse(usd), whole(1_000_000)))

/** One average in place of measured durations, in whole hundredths of a ms. */
export function averageOf(duration: Duration): Duration {
  if (duration.kind === 'average') return duration
  const counts = duration.samples.map(([, count]) => whole(count))
  const sums = duration.samples.map(([ms, count]) => times(parse(ms), whole(count)))
  const ms = toText(roundUpTo(over(sum(sums), sum(counts)), parse('0.01')))
  return { kind: 'average', ms }
}

/** Measured durations to start from: the average, seen once. */
export const measuredFrom = (duration: Duration): Duration =>
  duration.kind === 'measured' ? duration : { kind: 'measured', samples: [[duration.ms, 1]] }
