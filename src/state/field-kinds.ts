/** How a field's text becomes a value and the other way round, by what the field holds. */
import { parse, times, toText, whole } from '../engine/number'
import type { DecimalText, Duration, Provisioned, RequestRate, SnapStart } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'
import { canonical, written } from './notation-store'
import type { Readers } from './reading/readers'
import { readersIfLoaded } from './scenario-reader'

export interface Unread {
  readonly ok: false
  readonly says: string
}

export interface FieldKind<T> {
  readonly read: (text: string, current: T) => { readonly ok: true; readonly value: T } | Unread
  readonly write: (value: T) => string
  /** What an empty field stands for. Without it, empty is wrong. */
  readonly blank?: (current: T) => T
  /** An empty field stays empty, and does not become the text of `blank`. */
  readonly staysBlank?: boolean
  /** Its text holds no number. */
  readonly isWords?: boolean
}

/** Of a text that came before what reads it: it is kept, and read when that is there. */
export const NOT_YET: Unread = { ok: false, says: 'What reads this has not arrived yet.' }

type Amount = Exclude<keyof Readers, 'scenario' | 'rate' | 'samples'>

const grouped = (amount: DecimalText) => written(withThousands(amount))

/* @__NO_SIDE_EFFECTS__ */
function amounts(amount: Amount, blank?: DecimalText): FieldKind<DecimalText> {
  const kind = { read: asValue(amount, (value) => value), write: grouped }
  return blank === undefined ? kind : { ...kind, blank: () => blank }
}

/* @__NO_SIDE_EFFECTS__ */
function wholes(amount: Amount): FieldKind<number> {
  return { read: asValue(amount, Number), write: (value) => grouped(String(value)) }
}

/* @__NO_SIDE_EFFECTS__ */
function asValue<T>(amount: Amount, made: (amount: DecimalText) => T): FieldKind<T>['read'] {
  return (text) => {
    const result = readersIfLoaded()?.[amount](canonical(text)) ?? NOT_YET
    return result.ok ? { ok: true, value: made(result.amount) } : result
  }
}

export const requestRate: FieldKind<RequestRate> = {
  read: (text, { per }) => {
    const read = readersIfLoaded()?.rate(canonical(text), per) ?? NOT_YET
    return read.ok ? { ok: true, value: { count: read.count, per: read.per } } : read
  },
  write: ({ count }) => grouped(count),
  blank: ({ per }) => ({ count: '0', per }),
  staysBlank: true,
}

export const averageDuration: FieldKind<Duration> = {
  read: asValue('duration', (ms): Duration => ({ kind: 'average', ms })),
  write: (duration) => (duration.kind === 'average' ? grouped(duration.ms) : ''),
}

export const milliseconds = amounts('duration', '0')
export const memory = wholes('memory')
export const kilobytes = amounts('kilobytes', '0')
export const gigabytes = amounts('gigabytes', '0')
export const optionalAmount = amounts('amount', '0')
export const hours = amounts('amount')
export const dollars = amounts('money', '0')
export const count = wholes('count')

export const share: FieldKind<DecimalText> = {
  ...amounts('share', '0'),
  write: (value) => `${grouped(inPercent(value))} %`,
}

const inPercent = (value: DecimalText) => toText(times(parse(value), whole(100)))

export const words: FieldKind<string> = {
  read: (text) => ({ ok: true, value: text }),
  write: (value) => value,
  isWords: true,
}

/** How many versions SnapStart keeps; empty for none. They are kept for `hours` until told otherwise. */
export const snapStart = (hours: DecimalText): FieldKind<SnapStart | null> => ({
  read: (text, current) => {
    const read = count.read(text, 0)
    if (!read.ok) return read
    const rest = current ?? { hoursPerMonth: hours }
    return { ok: true, value: { ...rest, versions: read.value } }
  },
  write: (value) => (value ? count.write(value.versions) : ''),
  blank: () => null,
})

/** How many environments are kept; empty for none. They are kept for `hours` until told otherwise. */
export const provisioned = (hours: DecimalText): FieldKind<Provisioned | null> => ({
  read: (text, current) => {
    const read = count.read(text, 0)
    if (!read.ok) return read
    const rest = current ?? { hoursPerMonth: hours, requestShare: '1' }
    return { ok: true, value: { ...rest, concurrency: read.value } }
  },
  write: (value) => (value ? count.write(value.concurrency) : ''),
  blank: () => null,
})
