import type { Duration, Sample } from '../../engine/scenario'
import { withThousands } from '../../engine/with-thousands'
import { compareAmounts } from '../amount'
import { grouped } from '../limit-words'
import { LIMITS } from '../limits'
import { typedQuantity } from '../typed/typed-quantity'
import { durationUnits } from '../typed/units'
import type { Setting } from './grammar'
import { fromHundredths, hundredthsOf } from './hundredths'
import type { LinkValue } from './link-value'

/** An average, `951` or `1.5s`, or samples as `writeDuration` writes them. */
export function readDuration(text: string, { rules }: Setting): LinkValue<Duration> {
  const mostMs = String(rules.limits.durationMs)
  return text.includes('x') ? measured(text, mostMs) : average(text, mostMs)
}

function average(text: string, mostMs: string): LinkValue<Duration> {
  const read = typedQuantity(text, durationUnits)
  if (!read.ok) return read
  if (read.amount === '0') return { ok: false, says: 'It must be above 0.' }
  if (compareAmounts(read.amount, mostMs) <= 0) {
    return { ok: true, value: { kind: 'average', ms: read.amount } }
  }
  const says = `${withThousands(read.amount)} ms is too long. The most, ${withThousands(mostMs)} ms, is used.`
  return { ok: true, value: { kind: 'average', ms: mostMs }, says }
}

function measured(text: string, mostMs: string): LinkValue<Duration> {
  const written = text.split(/(?=[_-])/)
  const samples: Sample[] = []
  let before: number | null = null
  for (const one of written) {
    const sample: Sample | null = readSample(one, before, mostMs)
    before = sample && hundredthsOf(sample[0])
    if (sample) samples.push(sample)
  }
  if (samples.length === 0) return { ok: false, says: 'None of its samples can be used.' }
  const value: Duration = { kind: 'measured', samples }
  const lost = written.length - samples.length
  if (lost === 0) return { ok: true, value }
  return {
    ok: true,
    value,
    says: `${grouped(lost)} of its samples cannot be used and were left out.`,
  }
}

const SAMPLE = /^([_-]?)(\d{1,16}(?:\.\d{1,12})?)(?:x(\d{1,13}))?$/

/**
 * null where it cannot be used: then what is given by its distance from it cannot be either.
 * `before` is the one before it, in hundredths of a ms.
 */
function readSample(text: string, before: number | null, mostMs: string): Sample | null {
  const [, sign, given = '', times = '1'] = SAMPLE.exec(text) ?? []
  const ms = sign === '-' ? msAbove(before, given) : given
  const count = Number(times)
  const isUsable =
    /[1-9]/.test(ms) && compareAmounts(ms, mostMs) <= 0 && count >= 1 && count <= LIMITS.sampleCount
  return isUsable ? [ms, count] : null
}

const msAbove = (before: number | null, hundredths: string): string =>
  before === null || !/^\d{1,9}$/.test(hundredths)
    ? ''
    : fromHundredths(before + Number(hundredths))
