import type { DecimalText, Scenario } from '../../engine/scenario'
import type { Costs } from '../../state/fleet-break-even'
import { againstLambdaOf, differenceOf } from '../../state/fleet-figures'
import { figure, money, plural } from '../format'
import { differenceInWords } from '../parts/difference-in-words'

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
        : [
            `${fleet} ${money(fleetUsd)}`,
            againstLambdaOf(scenario)
              ? differenceInWords(differenceOf(fleetUsd, lambdaUsd), 'on EC2')
              : 'a price is missing',
          ]),
    ],
  }
}
