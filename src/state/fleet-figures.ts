/** What the comparison with EC2 shows of a scenario, worked out when asked for. */
import type { Costs, FleetEstimate, FleetLoad } from '../engine/estimate-result'
import { fleet, fleets } from '../engine/fleet'
import { compare, isZero, minus, over, parse, times, toText, whole } from '../engine/number'
import { remembered } from '../engine/remembered'
import type { DecimalText, Fleet, Scenario } from '../engine/scenario'
import { rulesOf } from './choices'
import { bookOf, estimateOf } from './figures'

/** The fleet of the scenario's own type; null while there are no prices. */
export const fleetOf = remembered((scenario: Scenario): FleetEstimate | null => {
  const book = bookOf(scenario)
  return book && fleet(scenario, book)
})

/** How one amount stands to another. */
export interface Difference {
  readonly usd: DecimalText
  /** Of what it is compared with; null where that is nothing. */
  readonly percent: DecimalText | null
  readonly is: 'less' | 'more' | 'the same'
}

/** How `usd` stands to `from`: the amount between them, never below 0, and which way it goes. */
export function differenceOf(usd: DecimalText, from: DecimalText): Difference {
  const [a, b] = [parse(usd), parse(from)]
  const order = compare(a, b)
  const size = order < 0 ? minus(b, a) : minus(a, b)
  return {
    usd: toText(size),
    percent: isZero(b) ? null : toText(times(over(size, b), whole(100))),
    is: order === 0 ? 'the same' : order < 0 ? 'less' : 'more',
  }
}

/** How a fleet's cost stands to Lambda's; null where either lacks a price, or the type cannot serve. */
export function againstLambda(fleet: FleetEstimate, lambda: Costs): Difference | null {
  const { totalUsd, missing } = fleet
  const isWhole = missing.length + lambda.missing.length === 0
  return isWhole && totalUsd !== null ? differenceOf(totalUsd, lambda.totalUsd) : null
}

/** The same of the scenario's own fleet. */
export function againstLambdaOf(scenario: Scenario): Difference | null {
  const [fleet, lambda] = [fleetOf(scenario), estimateOf(scenario)]
  return fleet && lambda && againstLambda(fleet, lambda)
}

export interface Ranked {
  readonly type: string
  readonly family: string
  readonly vcpu: number
  readonly memoryGib: DecimalText
  /** null: the type cannot serve. */
  readonly instances: number | null
  /** null: it cannot, or has no price. */
  readonly usd: DecimalText | null
  /** Lambda; null: that is not known. */
  readonly against: Difference | null
  readonly fullness: Fullness | null
}

/** How full a fleet is of what it runs out of first, in per cent of what may be used of it. */
interface Fullness {
  readonly average: DecimalText
  readonly peak: DecimalText
  readonly of: 'vCPU' | 'memory'
}

/** Every type of the book, the cheapest first; those without an answer last. */
export const rankingOf = remembered((scenario: Scenario): readonly Ranked[] => {
  const book = bookOf(scenario)
  const lambda = estimateOf(scenario)
  if (!book || !lambda) return []
  const ranked = fleets(scenario, book).map((one) => {
    const { vcpu = 0, memoryGib = '0' } = book.instances[one.instance] ?? {}
    return {
      type: one.instance,
      family: familyOf(one.instance),
      vcpu,
      memoryGib,
      instances: one.instances,
      usd: one.totalUsd,
      against: againstLambda(one, lambda),
      fullness: one.load && fullnessOf(one.load, scenario.fleet),
    }
  })
  return ranked.toSorted((a, b) => orderOf(a.usd, b.usd))
})

/** By cost; without one last. */
function orderOf(a: DecimalText | null, b: DecimalText | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return compare(parse(a), parse(b))
}

function fullnessOf({ binding, vcpuUse, memoryUse }: FleetLoad, fleet: Fleet): Fullness | null {
  if (binding === null) return null
  const allowed = binding === 'vcpu' ? parse(fleet.utilization) : whole(1)
  const { average, peak } = binding === 'vcpu' ? vcpuUse : memoryUse
  const inPercent = (share: DecimalText) => toText(times(over(parse(share), allowed), whole(100)))
  return {
    average: inPercent(average),
    peak: inPercent(peak),
    of: binding === 'vcpu' ? 'vCPU' : 'memory',
  }
}

/** The families of the book's types, in its order. */
export const familiesOf = (scenario: Scenario): readonly string[] => [
  ...new Set(Object.keys(rulesOf(scenario).instances).map(familyOf)),
]

const familyOf = (type: string): string => type.split('.')[0] ?? ''

/** What the fleet costs with a load balancer; null where it has one, or nothing asks for it. */
export const withLoadBalancerOf = remembered((scenario: Scenario): DecimalText | null => {
  const isApi = scenario.functions.some(({ trigger }) => trigger.kind !== 'direct')
  if (!isApi || scenario.fleet.loadBalancer) return null
  return variantOf(scenario, { loadBalancer: true })
})

/** What the fleet costs when it is another in so far; null where that is not known. */
export function variantOf(scenario: Scenario, change: Partial<Fleet>): DecimalText | null {
  const book = bookOf(scenario)
  if (!book) return null
  return fleet({ ...scenario, fleet: { ...scenario.fleet, ...change } }, book).totalUsd
}
