/** What was found, as functions of the page's scenario. */
import type { LambdaFunction, Scenario } from '../../engine/scenario'
import type { Measurement } from '../../measure/measured-function'
import { readDays } from '../../measure/read-days'
import { aMonth, type Days, mostUsed, scenarioFunctions } from '../../measure/scenario-functions'
import type { TuningPoint } from '../../measure/tuning/tuning'
import type { UsageFile, UsedFunction } from '../../measure/usage/infracost-usage'
import { defaultFunction } from '../../scenario/defaults'
import { LIMITS } from '../../scenario/limits'
import { replacedBy } from '../edits'
import { canonical } from '../notation-store'
import type { PageState } from '../page-state'

/** A log, or the result of a query, once it was read. */
export type MeasuredLog = Measurement
export type MeasuredFunctions = Measurement['functions']
export type UsedFile = UsageFile
export type TunedPoints = readonly TuningPoint[]

const DAY_MS = 86_400_000

/** The days that the log spans, as a text to correct; empty where it does not say. */
export function daysSeen({ span }: Measurement): string {
  const days = span === null ? 0 : (span.to - span.from) / DAY_MS
  return days > 0 ? String(Math.max(0.0001, Number(days.toPrecision(4)))) : ''
}

/** The requests are those of so many days: typed, or else from the first report to the last. */
export function daysOf({ span }: Measurement, typed: string | null): Days {
  if (typed !== null) return readDays(canonical(typed))
  if (span === null || span.to === span.from) return null
  return { numerator: BigInt(span.to - span.from), denominator: BigInt(DAY_MS) }
}

export const requestsIn = ({ functions }: Measurement): number =>
  functions.reduce((sum, { requests }) => sum + requests, 0)

export const requestsAMonth = (measurement: Measurement, days: Days): string =>
  aMonth(requestsIn(measurement), days)

/** Those of them that a scenario has room for. */
export const functionsShown = ({ functions }: Measurement): MeasuredFunctions => mostUsed(functions)

export const functionsOf = ({ functions }: Measurement, days: Days): readonly LambdaFunction[] =>
  scenarioFunctions(functions, days).map((figures) => ({ ...defaultFunction, ...figures }))

export const functionsOfUsage = (used: readonly UsedFunction[]): readonly LambdaFunction[] =>
  used.slice(0, LIMITS.functions).map(({ name, requests, ms }) => ({
    ...defaultFunction,
    name: name.slice(0, LIMITS.functionNameLength),
    requests: { count: requests, per: 'month' },
    duration: { kind: 'average', ms },
  }))

export const withFunctions = (
  scenario: Scenario,
  functions: readonly LambdaFunction[],
): Scenario => ({ ...scenario, functions })

/** The functions in place of those that there were: one step of undo. */
export const functionsUsed = (state: PageState, functions: readonly LambdaFunction[]): PageState =>
  replacedBy(state, withFunctions(state.draft, functions))

/** A function as it ran at one of the sizes that were tried; everything else of it stays. */
export const tuned = (fn: LambdaFunction, { memoryMb, ms }: TuningPoint): LambdaFunction => ({
  ...fn,
  memoryMb,
  duration: { kind: 'average', ms },
})
