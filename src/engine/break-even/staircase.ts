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

/** More requests than any fleet bears without bursting. */
const MANY = number.parse(`1${'0'.repeat(60)}`)

/** The stairs of a type for the mix of a use, given as a single request; null where the type cannot serve. */
export function staircase(request: Use, instance: string): Staircase | null {
  const { fleet } = request.scenario
  const type = instanceType(request.book, instance)
  const capacity = capacityOf(type, fleet)
  if (!capacity) return null
  const demand = fleetDemand(request)
  const costs = (count: number, use = request, asked = demand): Costs => {
    const instances = { instance, type, count: given('instances', count, 'instance') }
    return costsOf(fleetCharges(use, asked, instances))
  }
  const [without, withOne] = [costs(0), costs(1)]
  const fixed = number.isZero(without.steady)
    ? number.ZERO
    : costs(0, scaledUse(request, number.ZERO)).steady
  const surplusOfOne = () => {
    const ofMany = costs(1, request, bursting(demand)).surplus
    return number.minus(number.times(without.surplus, MANY), ofMany)
  }
  const { byVcpu, byMemory } = instancesTaken(demand, capacity)
  return {
    perInstance: number.minus(withOne.steady, without.steady),
    perRequest: number.minus(without.steady, fixed),
    fixed,
    surplus: type.burst ? { perInstance: surplusOfOne(), perRequest: without.surplus } : null,
    taken: reduced(number.greatest(byVcpu.value, byMemory.value)),
    least: BigInt(fleet.minInstances),
    spare: BigInt(fleet.spareInstances),
    missing: withOne.missing,
  }
}

/** The demand with the vCPUs of many requests in place of one. */
function bursting(demand: FleetDemand): FleetDemand {
  const { averageVcpu } = demand
  const value = number.times(averageVcpu.value, MANY)
  return { ...demand, averageVcpu: { ...averageVcpu, value } }
}

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
