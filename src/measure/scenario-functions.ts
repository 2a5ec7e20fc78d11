/** What was measured, as the functions of a scenario. */
import { firstCharacters } from '../engine/first-characters'
import type { ColdStart, Duration, RequestRate } from '../engine/scenario'
import { meanOf, pairsOf, sampleOf } from './durations'
import { fitted } from './fitting-bins'
import type { MeasuredFunction } from './measured-function'
import { quotient } from './quotient'

/** The fields of a scenario's function that a log tells. */
export interface FunctionFigures {
  readonly name: string
  readonly memoryMb: number
  readonly requests: RequestRate
  readonly duration: Duration
  readonly coldStart: ColdStart
}

const MOST_FUNCTIONS = 50
const LONGEST_NAME = 60

/** Days that a month has. */
const MONTH = 30n

/** The time that the requests were seen in, in days, as a ratio; null: they are a month's. */
export type Days = { readonly numerator: bigint; readonly denominator: bigint } | null

/**
 * A function for each of those measured; of more than 50 those with the most GB-seconds. All that a cost is
 * made of stays exact, however the durations have to be gathered.
 */
export function scenarioFunctions(
  measured: readonly MeasuredFunction[],
  days: Days,
): readonly FunctionFigures[] {
  const chosen = fitted(mostUsed(measured))
  const isNamedOnce = (name: string) => chosen.filter((one) => one.name === name).length === 1
  return chosen.map((fn) => ({
    name: nameOf(fn, isNamedOnce(fn.name)),
    memoryMb: fn.memoryMb,
    requests: { count: aMonth(fn.requests, days), per: 'month' },
    duration: { kind: 'measured', samples: fn.durations.flatMap(pairsOf).map(sampleOf) },
    coldStart: coldStartOf(fn),
  }))
}

export const aMonth = (requests: number, days: Days) =>
  days ? quotient(BigInt(requests) * MONTH * days.denominator, days.numerator) : String(requests)

/** INIT in whole ms, rounded up. */
function coldStartOf({ coldStarts, initSum, requests }: MeasuredFunction): ColdStart {
  if (coldStarts === 0) return { share: '0', initMs: '0' }
  return {
    share: quotient(BigInt(coldStarts), BigInt(requests)),
    initMs: String(Math.ceil(initSum / coldStarts / 100)),
  }
}

function nameOf({ name, memoryMb }: MeasuredFunction, isOnly: boolean): string {
  const called = name === '' ? 'function' : name
  const size = isOnly ? '' : `, ${memoryMb} MB`
  return `${firstCharacters(called, LONGEST_NAME - size.length)}${size}`
}

/** As many as a scenario may have: those with the most GB-seconds, in the order that they had. */
export function mostUsed(measured: readonly MeasuredFunction[]): readonly MeasuredFunction[] {
  if (measured.length <= MOST_FUNCTIONS) return measured
  const inOrder = [...measured].sort((a, b) => gbMs(b) - gbMs(a)).slice(0, MOST_FUNCTIONS)
  return measured.filter((fn) => inOrder.includes(fn))
}

const gbMs = ({ durations, memoryMb }: MeasuredFunction): number =>
  memoryMb * durations.reduce((sum, bin) => sum + meanOf(bin) * bin.count, 0)
