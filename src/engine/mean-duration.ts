/** How long the requests of a function take on average: what AWS bills is rounded, this is not. */
import type { Exact } from './number'
import * as number from './number'
import { converted, given, named, over, type Quantity } from './quantity'
import { remembered } from './remembered'
import type { LambdaFunction, Sample } from './scenario'

type Named = (figure: string) => string

/** The mean duration of a function's requests, unrounded and without INIT, in s. */
export function meanDuration({ duration }: LambdaFunction, called: Named): Quantity<'s'> {
  const name = called('mean duration')
  if (duration.kind === 'average') return converted(given(name, duration.ms, 'ms'), '0.001', 's')
  const { sumMs, count } = totals(duration.samples)
  const sum = given('sum of the samples', sumMs, 'ms')
  const mean = named(name, over(sum, given('samples', count, 'sample')))
  return converted(mean, '0.001', 's')
}

interface Totals {
  readonly sumMs: Exact
  readonly count: Exact
}

/** Ten thousand samples take longer than a key press, and most key presses leave them as they are. */
const totals = remembered((samples: readonly Sample[]): Totals => {
  const counts = samples.map(([, count]) => number.whole(count))
  const sums = samples.map(([ms, count]) => number.times(number.parse(ms), number.whole(count)))
  return { sumMs: number.sum(sums), count: number.sum(counts) }
})
