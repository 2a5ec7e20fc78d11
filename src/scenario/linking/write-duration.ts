import type { Duration, Sample } from '../../engine/scenario'
import { hundredthsOf } from './hundredths'

/**
 * An average, `951`, or samples: `0.99x12_128.83x3-1x5-26`. What follows `_` is a duration in ms, what
 * follows `-` the hundredths of a ms that it is above the one before, where that is shorter by two. How often
 * it was seen follows `x`; once, but for the first, is left out.
 */
export const writeDuration = (duration: Duration): string =>
  duration.kind === 'average' ? duration.ms : duration.samples.map(written).join('')

function written([ms, count]: Sample, index: number, samples: readonly Sample[]): string {
  const before = samples[index - 1]
  if (before === undefined) return `${ms}x${count}`
  const times = count === 1 ? '' : `x${count}`
  const above = hundredthsAbove(before[0], ms)
  return above !== null && above.length < ms.length - 1 ? `-${above}${times}` : `_${ms}${times}`
}

function hundredthsAbove(before: string, ms: string): string | null {
  const [from, to] = [hundredthsOf(before), hundredthsOf(ms)]
  return from === null || to === null || to <= from ? null : String(to - from)
}
