import type { Scenario } from '../../engine/scenario'
import { estimateOf } from '../../state/figures'
import { againstLambda, fleetOf } from '../../state/fleet-figures'
import { figure } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { amountInWords } from '../parts/difference-in-words'

export interface Ec2 {
  readonly name: string
  readonly how: string
  readonly usd: string
  /** How it stands to Lambda's total; empty where that cannot be said. */
  readonly against: string
}

/** What the same work would cost on EC2, in words; null while the prices are on their way. */
export function ec2Of(scenario: Scenario): Ec2 | null {
  const fleet = fleetOf(scenario)
  const lambda = estimateOf(scenario)
  if (!fleet || !lambda) return null
  const { instance, instances, totalUsd, missing } = fleet
  const how = `the same work, sized for a peak of ${figure(scenario.fleet.peakFactor)} ×`
  if (instances === null)
    return { name: `EC2, ${instance} is too small`, how: '', usd: '', against: '' }
  const name = `EC2, ${figure(String(instances))} × ${instance}`
  if (totalUsd === null) return { name, how, usd: 'not known', against: '' }
  const difference = againstLambda(fleet, lambda)
  return {
    name,
    how,
    usd: moneyAtLeast(totalUsd, missing.length > 0),
    against: difference ? amountInWords(difference) : '',
  }
}
