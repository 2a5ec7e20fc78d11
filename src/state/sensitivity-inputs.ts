/** What a bill depends on, and how each of it is made larger or smaller: of all functions together. */
import {
  compare,
  type Exact,
  least,
  minus,
  ONE,
  parse,
  roundUpTo,
  times,
  toText,
  whole,
} from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, Duration, Extra, LambdaFunction, Scenario } from '../engine/scenario'
import { LIMITS } from '../scenario/limits'

export const INPUTS = [
  'requests',
  'memory',
  'duration',
  'init',
  'provisioned',
  'storage',
  'payload',
  'event',
  'streamed',
  'connections',
  'sent',
  'logs',
  'extras',
] as const
export type Input = (typeof INPUTS)[number]

/** The scenario with one input times a factor; sizes and counts become the nearest there is. */
export function scaledBy(
  factor: Exact,
  input: Input,
  scenario: Scenario,
  book: PriceBook,
): Scenario {
  if (input === 'extras') {
    return { ...scenario, extras: scenario.extras.map((extra) => scaledExtra(extra, factor)) }
  }
  const scaled = FUNCTION_INPUTS[input]
  return { ...scenario, functions: scenario.functions.map((fn) => scaled(fn, factor, book)) }
}

type Scaled = (fn: LambdaFunction, factor: Exact, book: PriceBook) => LambdaFunction

const FUNCTION_INPUTS: Readonly<Record<Exclude<Input, 'extras'>, Scaled>> = {
  requests: (fn, factor) => ({
    ...fn,
    requests: { ...fn.requests, count: product(fn.requests.count, factor) },
  }),
  memory: (fn, factor, book) => ({ ...fn, memoryMb: scaledMemory(fn.memoryMb, factor, book) }),
  duration: (fn, factor, { limits }) => ({
    ...fn,
    duration: scaledDuration(fn.duration, (ms) => atMost(limits.durationMs, ms, factor)),
  }),
  init: (fn, factor, { limits }) => ({
    ...fn,
    coldStart: {
      ...fn.coldStart,
      initMs: atMost(limits.durationMs, fn.coldStart.initMs, factor),
    },
  }),
  provisioned: (fn, factor) => ({
    ...fn,
    provisioned: fn.provisioned && {
      ...fn.provisioned,
      concurrency: nearestWhole(fn.provisioned.concurrency, factor, LIMITS.provisionedConcurrency),
    },
  }),
  storage: (fn, factor, { limits }) => ({
    ...fn,
    ephemeralStorageMb: nearestWhole(fn.ephemeralStorageMb, factor, limits.ephemeralStorageMb),
  }),
  event: (fn, factor, { limits }) => ({
    ...fn,
    asyncEventKb: atMost(limits.asyncEventKb, fn.asyncEventKb, factor),
  }),
  streamed: (fn, factor, { limits }) => ({
    ...fn,
    streamedKb: atMost(limits.streamedMb * 1024, fn.streamedKb, factor),
  }),
  payload: (fn, factor) => ({ ...fn, trigger: scaledPayload(fn.trigger, factor) }),
  connections: (fn, factor) =>
    fn.trigger.kind === 'websocket-api'
      ? {
          ...fn,
          trigger: {
            ...fn.trigger,
            connectionMinutes: product(fn.trigger.connectionMinutes, factor),
          },
        }
      : fn,
  sent: (fn, factor) => ({
    ...fn,
    transferKb: {
      internet: product(fn.transferKb.internet, factor),
      sameRegion: product(fn.transferKb.sameRegion, factor),
      otherRegion: product(fn.transferKb.otherRegion, factor),
    },
  }),
  logs: (fn, factor) => ({ ...fn, logKb: product(fn.logKb, factor) }),
}

const product = (amount: DecimalText, factor: Exact): DecimalText =>
  toText(times(parse(amount), factor))

const atMost = (limit: number, amount: DecimalText, factor: Exact): DecimalText =>
  toText(least(whole(limit), times(parse(amount), factor)))

/** A duration with another time for each that it has. */
export function scaledDuration(
  duration: Duration,
  scaled: (ms: DecimalText) => DecimalText,
): Duration {
  return duration.kind === 'average'
    ? { kind: 'average', ms: scaled(duration.ms) }
    : { kind: 'measured', samples: duration.samples.map(([ms, count]) => [scaled(ms), count]) }
}

/** The nearest size; of two that are as near, the one that is the greater change. */
function scaledMemory(memoryMb: number, factor: Exact, { limits }: PriceBook): number {
  const { min, max, step } = limits.memoryMb
  const wanted = times(whole(memoryMb), factor)
  const above = min + toNumber(roundUpTo(minus(wanted, whole(min)), whole(step)))
  const isNearer = compare(times(minus(whole(above), wanted), whole(2)), whole(step))
  const isMore = compare(wanted, whole(memoryMb)) > 0
  const size = isNearer < 0 || (isNearer === 0 && isMore) ? above : above - step
  return between(size, { min, max })
}

interface Bounds {
  readonly min: number
  readonly max: number
}

const toNumber = (count: Exact): number => Number(toText(count))

const between = (count: number, { min, max }: Bounds): number => Math.min(max, Math.max(min, count))

function nearestWhole(count: number, factor: Exact, bounds: Bounds): number {
  const wanted = times(whole(count), factor)
  return between(toNumber(roundUpTo(minus(wanted, parse('0.5')), ONE)), bounds)
}

function scaledPayload(
  trigger: LambdaFunction['trigger'],
  factor: Exact,
): LambdaFunction['trigger'] {
  if (trigger.kind === 'http-api' || trigger.kind === 'load-balancer') {
    return { ...trigger, requestKb: atMost(LIMITS.requestKb, trigger.requestKb, factor) }
  }
  if (trigger.kind === 'websocket-api') {
    return { ...trigger, messageKb: atMost(LIMITS.messageKb, trigger.messageKb, factor) }
  }
  return trigger
}

/** Its amounts of money, or how much there is of what the book prices; not how large each one is. */
function scaledExtra(extra: Extra, factor: Exact): Extra {
  const scaled = Object.entries(extra).map(([field, value]) => {
    if (field === 'addresses') return [field, nearestWhole(value, factor, LIMITS.addresses)]
    return [field, /Per|^storage/.test(field) ? product(value, factor) : value]
  })
  return Object.fromEntries(scaled) as Extra
}
