/** What laws are written with: any scenario under both ways of counting, and changes to it. */
import fc from 'fast-check'
import { estimate } from '../src/engine/estimate'
import type { PriceBook } from '../src/engine/price-book'
import type { LambdaFunction } from '../src/engine/scenario'
import { defaultPriceBook } from '../src/prices'
import { explore } from './explore'
import { type BillCase, billFile, casesUnder } from './oracle/bill-case'
import { compare, exactly, type Fraction, fraction, plus, times, toText } from './oracle/fraction'
import { todayLikeBook } from './today-like-book'

export type Case = BillCase

/** Under both ways of counting. */
const cases = casesUnder(fc.constantFrom(defaultPriceBook, todayLikeBook))

/** Holds for any of them. */
export function law(says: string, check: (one: Case) => void) {
  explore(says, { name: 'laws', cases, check, few: 40, many: 10_000, file: billFile })
}

/** As many requests as a tier or an allowance has, and as many GB-seconds. */
const boundsOf = ({
  requests,
  compute,
  restApi,
  httpApi,
  websocketMessages,
  freeTier,
}: PriceBook) => [
  ...[requests, compute.x86, restApi, httpApi, websocketMessages].flatMap((rate) =>
    (rate?.tiers ?? []).flatMap(({ upTo }) => upTo ?? []),
  ),
  freeTier.requests,
  freeTier.gbSeconds,
]

const casesAtBounds = cases.chain((one) =>
  fc.constantFrom(...boundsOf(one.book)).map((count) => {
    const [first] = one.scenario.functions as [LambdaFunction]
    return withFunctions(one, () => [
      {
        ...first,
        architecture: 'x86',
        memoryMb: 1024,
        duration: { kind: 'average', ms: '1000' },
        coldStart: { share: '0', initMs: '0' },
        provisioned: null,
        requests: { count, per: 'month' },
      },
    ])
  }),
)

/** Holds where tiers and allowances end. */
export function lawAtBounds(says: string, check: (one: Case) => void) {
  explore(says, {
    name: 'laws',
    cases: casesAtBounds,
    check,
    few: 100,
    many: 10_000,
    file: billFile,
  })
}

export const totalOf = ({ scenario, book }: Case): Fraction =>
  exactly(estimate(scenario, book).totalUsd)

/** What a bill says, the functions' names and their work aside. */
export const billOf = ({ scenario, book }: Case) => {
  const { usage, totalUsd, lines } = estimate(scenario, book)
  const figures = lines.map(({ rule, quantity, billable, usd }) => [rule, quantity, billable, usd])
  return { usage, totalUsd, lines: figures }
}

export const withFunctions = (
  { scenario, book }: Case,
  change: (functions: readonly LambdaFunction[]) => readonly LambdaFunction[],
): Case => ({ scenario: { ...scenario, functions: change(scenario.functions) }, book })

export const eachFunction = (one: Case, change: (fn: LambdaFunction) => LambdaFunction): Case =>
  withFunctions(one, (functions) => functions.map(change))

export const firstFunction = (one: Case, change: (fn: LambdaFunction) => LambdaFunction): Case =>
  withFunctions(one, ([first, ...rest]) => (first ? [change(first), ...rest] : []))

export const timesText = (text: string, factor: Fraction): string =>
  toText(times(exactly(text), factor))
export const moreText = (text: string, by: string): string =>
  toText(plus(exactly(text), exactly(by)))

export const scaled = (fn: LambdaFunction, factor: Fraction): LambdaFunction => ({
  ...fn,
  requests: { ...fn.requests, count: timesText(fn.requests.count, factor) },
})

/** But for the last of 64 printed digits, which is rounded. */
export const isAtMost = (a: Fraction, b: Fraction): boolean =>
  compare(a, times(b, fraction(10n ** 60n + 1n, 10n ** 60n))) <= 0
