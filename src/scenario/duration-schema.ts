import * as v from 'valibot'
import type { Duration, Sample } from '../engine/scenario'
import { closedFields, oneOfKinds } from './closed-object'
import { amount, list, whole } from './fields'
import { LIMITS } from './limits'

const A_SAMPLE =
  'A sample is a pair: a duration in ms and how often it was seen, such as ["128.83", 3].'

/** A duration, average or measured, up to the longest that a function may run. */
export const durationSchema = (maxMs: number) => {
  const ms = amount('Duration in ms', { min: 0, max: maxMs, above: true }, '128.83')
  const count = whole('How often it was seen', { min: 1, max: LIMITS.sampleCount })
  const sample: v.GenericSchema<unknown, Sample> = v.pipe(
    v.custom<unknown[]>((input) => Array.isArray(input) && input.length === 2, A_SAMPLE),
    v.strictTuple([ms, count]),
  )
  const samples = list('Samples', { min: 1, max: LIMITS.samplesPerFunction }, sample)
  return oneOfKinds<v.GenericSchema<unknown, Duration>>('Duration is', {
    average: closedFields({ kind: v.literal('average'), ms }, { ms: '"128.83"' }),
    measured: closedFields(
      { kind: v.literal('measured'), samples },
      { samples: '[["128.83", 3]]' },
    ),
  })
}
