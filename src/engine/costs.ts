/** The month's bill, of a scenario and a price book: the estimate but for what should be known of it. */
import { billOf } from './bill'
import { byFunction } from './by-function'
import type { Charge } from './charge'
import type { Costs } from './estimate-result'
import * as number from './number'
import type { PriceBook } from './price-book'
import type { DecimalText, Scenario } from './scenario'
import type { Use } from './use'

/**
 * What a scenario costs a month, in USD, exactly. The scenario is taken as read: in canonical form
 * and within the limits of the book, which must be the one that it names.
 */
export function costs(scenario: Scenario, book: PriceBook): Costs {
  const { use: used, own, shared, lineOf } = billOf(scenario, book)
  const charged = [...own, ...shared]
  return {
    scenario,
    prices: { book: book.id, region: book.region },
    usage: usage(used, charged),
    lines: charged.map(lineOf),
    totalUsd: totalUsd(charged),
    missing: charged.flatMap(({ rule, missing }) => (missing ? [{ rule, says: missing }] : [])),
    byFunction: byFunction(scenario.functions, charged),
  }
}

function totalUsd(charged: readonly Charge[]): DecimalText {
  return number.toText(number.sum(charged.flatMap(({ cost }) => (cost ? [cost.value] : []))))
}

/** Compute counts by what requests used of it, not by what was kept ready for them. */
const COMPUTE = new Set(['compute-x86', 'compute-arm', 'provisioned-compute'])

function usage({ functions }: Use, charges: readonly Charge[]): Costs['usage'] {
  const computed = charges.filter(({ rule }) => COMPUTE.has(rule))
  return {
    requests: number.toText(number.sum(functions.map((one) => one.requests.value))),
    gbSeconds: number.toText(number.sum(computed.map(({ quantity }) => quantity.value))),
  }
}
