/** How long AWS bills an invocation: rounded up to the book's increment, each by itself. */

import type { Exact } from './number'
import * as number from './number'
import type { PriceRules } from './price-book'
import { given, named, over, type Quantity, roundedUpTo, times, total } from './quantity'
import { type RoundedSamples, roundedSamples } from './rounded-samples'
import type { Duration, LambdaFunction } from './scenario'

type Named = (figure: string) => string
type Counting = Pick<PriceRules, 'incrementMs' | 'billsInit'>
type Milliseconds = Quantity<'ms/request'>

/**
 * The mean billed duration of a function's requests, in ms. Where the book bills INIT, the share of
 * cold starts is billed with it, rounded up together.
 * @see https://aws.amazon.com/lambda/pricing/ "Duration is calculated from the time your code begins
 * executing until it returns or otherwise terminates, rounded up"
 */
export function billedDuration(fn: LambdaFunction, book: Counting, called: Named): Milliseconds {
  const { share, initMs } = fn.coldStart
  const billed = (name: string, init: Exact) =>
    named(called(name), roundedUp(fn.duration, book.incrementMs, init))
  if (!book.billsInit || share === '0' || initMs === '0') {
    return billed('billed duration', number.ZERO)
  }
  const warmShare = given(
    'share of warm starts',
    number.minus(number.ONE, number.parse(share)),
    'share',
  )
  const coldShare = given('share of cold starts', share, 'share')
  const warm = times(billed('billed duration when warm', number.ZERO), warmShare)
  const cold = times(billed('billed duration of a cold start', number.parse(initMs)), coldShare)
  return named(called('billed duration'), total('', 'ms/request', [warm, cold]))
}

function roundedUp(duration: Duration, incrementMs: number, initMs: Exact): Milliseconds {
  if (duration.kind === 'measured') {
    return mean(roundedSamples(duration.samples, incrementMs, initMs))
  }
  const ms = given('duration', duration.ms, 'ms/request')
  const init = given('INIT', initMs, 'ms/request')
  const both = number.isZero(initMs) ? ms : total('', 'ms/request', [ms, init])
  return roundedUpTo(both, given('increment', incrementMs, 'ms/request'))
}

/** Up to so many different billed durations stand in the work one by one. */
const LISTED = 12

/** Never the rounding of the mean: the mean of the rounded. */
function mean(samples: RoundedSamples): Milliseconds {
  const parts = samples.groups.map(({ billedMs, count }) =>
    times(given('', billedMs, 'ms/request'), given('', count, 'request')),
  )
  const sum =
    parts.length <= LISTED
      ? named('sum of the rounded samples', total('', 'ms', parts))
      : given('sum of the rounded samples', samples.sumMs, 'ms')
  return over(sum, given('samples', samples.count, 'request'))
}
