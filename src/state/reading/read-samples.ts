import type { Duration, Sample } from '../../engine/scenario'
import type { Unread } from '../../scenario/typed/typed-number'
import { canonical } from '../notation-store'
import { readCount } from './read-count'
import { readDuration } from './read-duration'

const BETWEEN = /\s*[×x*;\t]\s*/i

/** Measured durations as lines of text, `128.83 ms × 3`: one duration a line and how often it was seen. */
export function readSamples(
  text: string,
): { readonly ok: true; readonly value: Duration } | Unread {
  const read: Sample[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const sample = readLine(line)
    if ('ok' in sample) return { ok: false, says: `Line ${index + 1}: ${sample.says}` }
    read.push(sample)
  }
  if (read.length === 0) return { ok: false, says: 'Write a duration a line, like 120 ms × 40.' }
  return { ok: true, value: { kind: 'measured', samples: read } }
}

function readLine(line: string): Sample | Unread {
  const [duration = '', seen, ...more] = line.trim().split(BETWEEN)
  if (more.length > 0)
    return { ok: false, says: 'Write a duration and how often, like 120 ms × 40.' }
  const ms = readDuration(canonical(duration))
  if (!ms.ok) return ms
  const times = readCount(canonical(seen ?? '1'))
  return times.ok ? [ms.amount, Number(times.amount)] : times
}
