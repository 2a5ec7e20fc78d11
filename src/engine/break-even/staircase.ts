/** The cost of a fleet as stairs over the month's requests. */
import type { Charge } from '../charge'
import { fleetCharges } from '../fleet-charges'
import { type FleetDemand, fleetDemand } from '../fleet-demand'
import { capacityOf, instancesTaken } from '../instance-count'
import { instanceType } from '../instance-type'
import type { Exact } from '../number'
import * as number from '../number'
import { given } from '../quantity'
import { scaledUse } from '../scaled-use'
import type { Use } from '../use'

/**
 * With n instances, R requests a month cost perInstance × n + perRequest × R + fixed, and where that is
 * above 0, surplus.perRequest × R − surplus.perInstance × n more. USD; what Lambda pays too is left out.
 */
export interface Staircase {
  readonly perInstance: Exact
  readonly perRequest: Exact
  readonly fixed: Exact
  /** What bursting costs; null for types that do not burst. */
  readonly surplus: { readonly perInstance: Exact; readonly perRequest: Exact } | null
  /** The instances that a request takes: requests × numerator ÷ denominator, rounded up. */
  readonly taken: { readonly numerator: bigint; readonly denominator: bigint }
  readonly least: bigint
  readonly spare: bigint
  /** The rules that lack a price. */
  readonly missing: readonly string[]
}

/** More requests than any fleet bears without bursting, and what one of them is of all. */
const MANY = number.parse(`1${'0'.repeat(60)}`)
const ONE_OF_MANY = number.over(number.ONE, MANY)

/** The stairs of a type for the mix of a use; null where the type cannot serve. */
export function staircase(use: Use, instance: string): Staircase | null {
  const { fleet } = use.scenario
  const type = instanceType(use.book, instance)
  const capacity = capacityOf(type, fleet)
  if (!capacity) return null
  const many = scaledUse(use, MANY)
  const demand = fleetDemand(many)
  const none = scaledUse(use, number.ZERO)
  const costs = (served: Use, asked: FleetDemand, count: number): Costs => {
    const instances = { instance, type, count: given('instances', count, 'instance') }
    return costsOf(fleetCharges(served, asked, instances))
  }
  const fixed = costs(none, fleetDemand(none), 0).steady
  const [without, withOne] = [costs(many, demand, 0), costs(many, demand, 1)]
  const { byVcpu, byMemory } = instancesTaken(demand, capacity)
  return {
    perInstance: number.minus(withOne.steady, without.steady),
    perRequest: ofOne(number.minus(without.steady, fixed)),
    fixed,
    surplus: type.burst
      ? {
          perInstance: number.minus(without.surplus, withOne.surplus),
          perRequest: ofOne(without.surplus),
        }
      : null,
    taken: reduced(ofOne(number.greatest(byVcpu.value, byMemory.value))),
    least: BigInt(fleet.minInstances),
    spare: BigInt(fleet.spareInstances),
    missing: withOne.missing,
  }
}

const ofOne = (ofMany: Exact): Exact => number.times(ofMany, ONE_OF_MANY)

function reduced(ratio: Exact): Staircase['taken'] {
  const { numerator, denominator } = number.toRatio(ratio)
  const factor = number.greatestCommonDivisor(numerator, denominator)
  return { numerator: numerator / factor, denominator: denominator / factor }
}

interface Costs {
  readonly steady: Exact
  readonly surplus: Exact
  readonly missing: readonly string[]
}

function costsOf(charges: readonly Charge[]): Costs {
  const sum = (isSurplus: boolean) =>
    number.sum(
      charges.flatMap(({ rule, cost }) =>
        cost && (rule === 'burst-surplus') === isSurplus ? [cost.value] : [],
      ),
    )
  return {
    steady: sum(false),
    surplus: sum(true),
    missing: charges.flatMap(({ rule, missing }) => (missing ? [rule] : [])),
  }
}
