import type { Duration } from '../engine/scenario'
import { type FieldKind, NOT_YET } from './field-kinds'
import { written } from './notation-store'
import { readersIfLoaded } from './scenario-reader'

/** Measured durations as lines of text, `128.83 ms × 3`: one duration a line and how often it was seen. */
export const samples: FieldKind<Duration> = {
  read: (text) => readersIfLoaded()?.samples(text) ?? NOT_YET,
  write: (duration) =>
    duration.kind === 'measured'
      ? duration.samples.map(([ms, seen]) => `${written(ms)} ms × ${seen}`).join('\n')
      : '',
}
