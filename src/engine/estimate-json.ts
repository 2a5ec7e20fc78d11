import type { Comparison } from './comparison'
import type { FleetEstimate, Line } from './estimate-result'

/** The estimate as it is printed and exported: the contract's fields and no others, in its order. */
export function estimateJson({
  scenario,
  prices,
  usage,
  lines,
  totalUsd,
  missing,
  byFunction,
  notices,
  fleet,
  breakEven,
}: Comparison): object {
  return {
    scenario,
    prices,
    usage,
    lines: lines.map(lineJson),
    totalUsd,
    missing,
    byFunction,
    notices,
    fleet: fleetJson(fleet),
    breakEven,
  }
}

function fleetJson({ instance, instances, lines, totalUsd }: FleetEstimate): object {
  return { instance, instances, lines: lines.map(lineJson), totalUsd }
}

function lineJson({ rule, quantity, billable, unit, usd, work, sources }: Line): object {
  return {
    rule,
    quantity,
    billable,
    unit,
    usd,
    work: work.map(({ label, words, numbers, result }) => ({ label, words, numbers, result })),
    sources: sources.map(({ url, read }) => ({ url, read })),
  }
}
