/** What each function of a scenario uses in a month, before any price. */
import { billedDuration } from './billed-duration'
import { type Month, monthOf } from './month'
import { type Exact, parse, times as product, whole, ZERO } from './number'
import type { PriceBook } from './price-book'
import { converted, given, minus, named, type Quantity, times } from './quantity'
import type { Architecture, LambdaFunction, Scenario } from './scenario'

export interface FunctionUse {
  readonly fn: LambdaFunction
  /** The name of a figure of this function: "requests", or "requests of api" where there are others. */
  readonly called: (figure: string) => string
  readonly requests: Quantity<'request'>
  /** The mean over the requests. */
  readonly billed: Quantity<'s/request'>
  readonly memory: Quantity<'GB'>
  /** The requests that no provisioned environment serves. */
  readonly onDemand: Quantity<'request'>
  readonly compute: Quantity<'GB-s'>
  /** The requests that provisioned environments serve; null without provisioned concurrency. */
  readonly served: Quantity<'request'> | null
}

export interface Use {
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly functions: readonly FunctionUse[]
}

/** What a scenario uses in a month of its hours, counted by the book's rules. */
export function use(scenario: Scenario, book: PriceBook): Use {
  const names = distinctNames(scenario.functions)
  const month = monthOf(scenario.hoursPerMonth)
  const functions = scenario.functions.map((fn, index) => {
    const called = (figure: string) =>
      scenario.functions.length === 1 ? figure : `${figure} of ${names[index]}`
    return functionUse(fn, called, month, book)
  })
  return { scenario, book, functions }
}

function functionUse(
  fn: LambdaFunction,
  called: FunctionUse['called'],
  month: Month,
  book: PriceBook,
): FunctionUse {
  const requests = month(fn.requests, called)
  const billedMs = billedDuration(fn, book, called)
  const billed = converted(billedMs, '0.001', 's/request')
  const memory = given(called('memory'), gigabytes(fn.memoryMb), 'GB')
  const served = fn.provisioned && servedRequests(requests, fn.provisioned.requestShare, called)
  const onDemand = served ? named(called('requests on demand'), minus(requests, served)) : requests
  const compute = named(called('compute'), times(times(onDemand, billed), memory))
  return { fn, called, requests, billed, memory, onDemand, compute, served }
}

function servedRequests(
  requests: Quantity<'request'>,
  share: string,
  called: FunctionUse['called'],
): Quantity<'request'> {
  const part = given('share of the requests', share, 'share')
  return named(called('requests served by provisioned environments'), times(requests, part))
}

/** 1 GB is 1,024 MB in every price of Lambda. */
export const gigabytes = (mb: number): Exact => product(whole(mb), GB_IN_A_MB)
const GB_IN_A_MB = parse('0.0009765625')

/** The functions that run on an architecture. */
export function onArchitecture({ functions }: Use, architecture: Architecture): FunctionUse[] {
  return functions.filter(({ fn }) => fn.architecture === architecture)
}

/** Each function's part of a line: 0 for those that have none. */
export function weights(all: Use, part: (one: FunctionUse) => Quantity | null): Exact[] {
  return all.functions.map((one) => part(one)?.value ?? ZERO)
}

/** Names for shown work; a second "api" becomes "api (2)". */
function distinctNames(functions: readonly LambdaFunction[]): string[] {
  const seen = new Map<string, number>()
  return functions.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return count === 1 ? name : `${name} (${count})`
  })
}
