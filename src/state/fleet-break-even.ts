/** From where on which side is cheaper, and what both cost at any number of requests. */
import { type BreakEven, breakEven, leads } from '../engine/break-even'
import { type CostAt, costAt } from '../engine/curve'
import { remembered } from '../engine/remembered'
import type { DecimalText, Scenario } from '../engine/scenario'
import { bookOf, estimateOf } from './figures'
import { fleetOf } from './fleet-figures'

export type Costs = CostAt

export type Cheaper = 'lambda' | 'ec2' | 'by turns'

/** From `from` requests a month on this side is the cheaper one, up to where the next interval begins. */
interface Interval {
  readonly from: DecimalText
  readonly cheaper: Cheaper
}

export interface Crossings extends BreakEven {
  /** In order; the first is from 1 request on. Empty where the two cannot be compared. */
  readonly intervals: readonly Interval[]
}

/** So many changes of the lead are shown one by one. */
const MOST_LEADS = 40

/** null: the prices are on their way. */
export const crossingsOf = remembered((scenario: Scenario): Crossings | null => {
  const book = bookOf(scenario)
  if (!book) return null
  const found = breakEven(scenario, book)
  const intervals = leads(scenario, book, { most: MOST_LEADS })
  return { ...found, intervals: summedUp(intervals, found) }
})

/** Where there are more leads than are shown, the two take turns from the last until it is for good. */
function summedUp(all: readonly Interval[], found: BreakEven): readonly Interval[] {
  const last = all.at(-1)
  if (all.length < MOST_LEADS || !last) return all
  const turns: Interval = { from: last.from, cheaper: 'by turns' }
  const { ec2CheaperForGoodFrom: ec2, lambdaCheaperForGoodFrom: lambda } = found
  const end: readonly Interval[] = ec2
    ? [{ from: ec2, cheaper: 'ec2' }]
    : lambda
      ? [{ from: lambda, cheaper: 'lambda' }]
      : []
  return [...all.slice(0, -1), turns, ...end]
}

/** The month's requests of all functions. */
export const requestsOf = (scenario: Scenario): DecimalText =>
  estimateOf(scenario)?.usage.requests ?? '0'

/** Both costs of the scenario as it is; null while the prices are on their way. */
export function costsOf(scenario: Scenario): Costs | null {
  const lambdaUsd = estimateOf(scenario)?.totalUsd
  const fleet = fleetOf(scenario)
  if (lambdaUsd === undefined || !fleet) return null
  return { lambdaUsd, fleetUsd: fleet.totalUsd, instances: fleet.instances }
}

/** Both costs, exactly, where the same mix makes so many whole requests a month; null without a mix. */
export function costsAt(scenario: Scenario, requests: number): Costs | null {
  const book = bookOf(scenario)
  return book && costAt(scenario, book, BigInt(Math.round(requests)))
}
