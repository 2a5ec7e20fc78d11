import type { DecimalText, Scenario } from '../../engine/scenario'
import type { Costs } from '../../state/fleet-break-even'
import { differenceOf } from '../../state/fleet-figures'
import { figure, money, percent, plural } from '../format'

export interface CostWords {
  readonly requests: string
  readonly lines: readonly string[]
}

/** Both costs at a number of requests, and how EC2's stands to Lambda's. */
export function costsInWords(requests: DecimalText, costs: Costs, scenario: Scenario): CostWords {
  const { lambdaUsd, fleetUsd, instances } = costs
  const fleet = `${figure(String(instances ?? 0))} × ${scenario.fleet.instance}`
  return {
    requests: `${figure(requests)} ${plural(requests, 'request')} a month`,
    lines: [
      `Lambda ${money(lambdaUsd)}`,
      ...(fleetUsd === null
        ? [`${scenario.fleet.instance}: no answer`]
        : [`${fleet} ${money(fleetUsd)}`, differenceInWords(fleetUsd, lambdaUsd, 'on EC2')]),
    ],
  }
}

/** Beyond this a share tells less than the amount. */
const MOST_PERCENT = 1000

/** `$84.23 less on EC2, 23.3 %`. */
export function differenceInWords(usd: DecimalText, from: DecimalText, where = ''): string {
  const difference = differenceOf(usd, from)
  const at = where && ` ${where}`
  if (difference.is === 'the same') return `the same${at}`
  const isTelling = difference.percent !== null && Number(difference.percent) < MOST_PERCENT
  const share = isTelling ? `, ${percent(difference.percent ?? '0', 1)}` : ''
  return `${money(difference.usd)} ${difference.is}${at}${share}`
}
