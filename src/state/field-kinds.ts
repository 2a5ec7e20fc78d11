/** How a field's text becomes a value and the other way round, by what the field holds. */
import { parse, times, toText, whole } from '../engine/number'
import type { DecimalText, Duration, Provisioned, RequestRate, SnapStart } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'
import { canonical, written } from './notation-store'
import { readAmount } from './reading/read-amount'
import { readCount } from './reading/read-count'
import { readDuration } from './reading/read-duration'
import { readMemory } from './reading/read-memory'
import { readMoney } from './reading/read-money'
import { readRate } from './reading/read-rate'
import { readShare } from './reading/read-share'
import { readSize } from './reading/read-size'

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

type Read = (text: string) => { readonly ok: true; readonly amount: DecimalText } | Unread

const grouped = (amount: DecimalText) => written(withThousands(amount))

/* @__NO_SIDE_EFFECTS__ */
function amounts(read: Read, blank?: DecimalText): FieldKind<DecimalText> {
  const kind = { read: asValue(read, (amount) => amount), write: grouped }
  return blank === undefined ? kind : { ...kind, blank: () => blank }
}

/* @__NO_SIDE_EFFECTS__ */
function wholes(read: Read): FieldKind<number> {
  return { read: asValue(read, Number), write: (value) => grouped(String(value)) }
}

/* @__NO_SIDE_EFFECTS__ */
function asValue<T>(read: Read, made: (amount: DecimalText) => T): FieldKind<T>['read'] {
  return (text) => {
    const result = read(canonical(text))
    return result.ok ? { ok: true, value: made(result.amount) } : result
  }
}

export const requestRate: FieldKind<RequestRate> = {
  read: (text, { per }) => {
    const read = readRate(canonical(text), per)
    return read.ok ? { ok: true, value: { count: read.count, per: read.per } } : read
  },
  write: ({ count }) => grouped(count),
  blank: ({ per }) => ({ count: '0', per }),
  staysBlank: true,
}

export const averageDuration: FieldKind<Duration> = {
  read: asValue(readDuration, (ms): Duration => ({ kind: 'average', ms })),
  write: (duration) => (duration.kind === 'average' ? grouped(duration.ms) : ''),
}

export const milliseconds = amounts(readDuration, '0')
export const memory = wholes(readMemory)
export const kilobytes = amounts((text) => readSize(text, 'KB'), '0')
export const gigabytes = amounts((text) => readSize(text, 'GB'), '0')
export const optionalAmount = amounts(readAmount, '0')
export const hours = amounts(readAmount)
export const dollars = amounts(readMoney, '0')
export const count = wholes(readCount)

export const share: FieldKind<DecimalText> = {
  ...amounts(readShare, '0'),
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
