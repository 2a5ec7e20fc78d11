import type { Estimate, FleetEstimate, Line } from './estimate-result'

/** What an estimate has besides, once it was compared with EC2. */
interface Comparison {
  readonly fleet?: FleetEstimate
  readonly breakEven?: object
}

/** The estimate as it is printed and exported: the contract's fields and no others, in its order. */
export function estimateJson(estimate: Estimate & Comparison): object {
  const { scenario, prices, usage, lines, totalUsd, missing, byFunction, notices } = estimate
  const { fleet, breakEven } = estimate
  return {
    scenario,
    prices,
    usage,
    lines: lines.map(lineJson),
    totalUsd,
    missing,
    byFunction,
    notices,
    ...(fleet && { fleet: fleetJson(fleet) }),
    ...(breakEven && { breakEven }),
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
