/** The door: a scenario and a price book in, the month's bill out. */

import { byFunction } from './by-function'
import { type Charge, isPresent } from './charge'
import type { Estimate, Line } from './estimate-result'
import { type Explain, explainer } from './explain'
import { notices } from './notices'
import * as number from './number'
import type { PriceBook, Source } from './price-book'
import { apiGateway } from './rules/api-gateway'
import { compute } from './rules/compute'
import { ephemeralStorage } from './rules/ephemeral-storage'
import { extras } from './rules/extras'
import { logs } from './rules/logs'
import { provisionedConcurrency } from './rules/provisioned-concurrency'
import { requests } from './rules/requests'
import { transfer } from './rules/transfer'
import type { DecimalText, Scenario } from './scenario'
import { type Use, use } from './use'

/** The rules of the bill, in the order of its lines. */
const RULES: readonly ((use: Use) => readonly Charge[])[] = [
  requests,
  compute,
  provisionedConcurrency,
  ephemeralStorage,
  apiGateway,
  transfer,
  logs,
  extras,
]

/**
 * What a scenario costs a month, in USD, exactly. The scenario is taken as read: in canonical form
 * and within the limits of the book, which must be the one that it names.
 */
export function estimate(scenario: Scenario, book: PriceBook): Estimate {
  const used = use(scenario, book)
  const charged = charges(used)
  const explain = explainer()
  return {
    scenario,
    prices: { book: book.id, region: book.region },
    usage: usage(used, charged),
    lines: charged.map((one) => line(one, explain)),
    totalUsd: totalUsd(charged),
    missing: charged.flatMap(({ rule, missing }) => (missing ? [{ rule, says: missing }] : [])),
    byFunction: byFunction(scenario.functions, charged),
    notices: notices(scenario, book, (other) => totalUsd(charges(use(other, book)))),
  }
}

/** The charges of a bill that are present, in the order of its lines. */
export function charges(used: Use): Charge[] {
  return RULES.flatMap((rule) => rule(used)).filter(isPresent)
}

function totalUsd(charged: readonly Charge[]): DecimalText {
  return number.toText(number.sum(charged.flatMap(({ cost }) => (cost ? [cost.value] : []))))
}

/** Compute counts by what requests used of it, not by what was kept ready for them. */
const COMPUTE = new Set(['compute-x86', 'compute-arm', 'provisioned-compute'])

function usage({ functions }: Use, charges: readonly Charge[]): Estimate['usage'] {
  const computed = charges.filter(({ rule }) => COMPUTE.has(rule))
  return {
    requests: number.toText(number.sum(functions.map((one) => one.requests.value))),
    gbSeconds: number.toText(number.sum(computed.map(({ quantity }) => quantity.value))),
  }
}

function line(charge: Charge, explain: Explain): Line {
  const { rule, quantity, billable, cost, prices } = charge
  let work: Line['work'] | null = null
  return {
    rule,
    quantity: number.toText(quantity.value),
    billable: number.toText(billable.value),
    unit: quantity.unit,
    usd: cost && number.toText(cost.value),
    prices,
    get work() {
      work ??= explain(cost ?? billable)
      return work
    },
    sources: sourcesOf(charge),
  }
}

function sourcesOf({ prices, otherSources }: Charge): Source[] {
  return [...new Set([...prices.map(({ source }) => source), ...otherSources])]
}
