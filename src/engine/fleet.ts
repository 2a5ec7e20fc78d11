/** How many EC2 instances would serve the same requests, and what they would cost a month. */
import { type Bill, billOf } from './bill'
import type { Charge } from './charge'
import type { FleetEstimate, FleetLoad } from './estimate-result'
import { fleetCharges } from './fleet-charges'
import { type FleetDemand, fleetDemand } from './fleet-demand'
import { fleetLoad } from './fleet-load'
import { capacityOf, instanceCount } from './instance-count'
import { instanceType } from './instance-type'
import * as number from './number'
import type { PriceBook } from './price-book'
import type { Scenario } from './scenario'

/**
 * The fleet of one type, the scenario's unless another is named, that serves a scenario's requests, in
 * USD a month, exactly; what Lambda's bill has in common with it is counted in. Throws where the book
 * does not know the type.
 */
export function fleet(
  scenario: Scenario,
  book: PriceBook,
  instance = scenario.fleet.instance,
): FleetEstimate {
  return fleetFor(billOf(scenario, book), instance)
}

/** The fleet of a type beside a bill that is already worked out. */
export const fleetFor = (bill: Bill, instance: string): FleetEstimate =>
  fleetOf(bill, fleetDemand(bill.use), instance)

/** The fleets of every type that the book knows, in the book's order. */
export function fleets(scenario: Scenario, book: PriceBook): FleetEstimate[] {
  const bill = billOf(scenario, book)
  const demand = fleetDemand(bill.use)
  return Object.keys(book.instances).map((instance) => fleetOf(bill, demand, instance))
}

function fleetOf(bill: Bill, demand: FleetDemand, instance: string): FleetEstimate {
  const { use, shared, lineOf } = bill
  const type = instanceType(use.book, instance)
  const capacity = capacityOf(type, use.scenario.fleet)
  if (!capacity) {
    return { instance, instances: null, lines: [], totalUsd: null, missing: [], load: null }
  }
  const count = instanceCount(demand, capacity, use.scenario.fleet)
  const own = fleetCharges(use, demand, { instance, type, count })
  const all = [...own, ...shared]
  let load: FleetLoad | null = null
  return {
    instance,
    instances: Number(number.toText(count.value)),
    lines: all.map(lineOf),
    totalUsd: isPriced(own) ? number.toText(number.sum(costs(all))) : null,
    missing: all.flatMap(({ rule, missing }) => (missing ? [{ rule, says: missing }] : [])),
    get load() {
      load ??= fleetLoad(demand, capacity, count, use.scenario.fleet)
      return load
    },
  }
}

const isPriced = (own: readonly Charge[]): boolean =>
  own.every(({ rule, cost }) => rule !== 'instances' || cost !== null)

const costs = (all: readonly Charge[]) => all.flatMap(({ cost }) => (cost ? [cost.value] : []))
