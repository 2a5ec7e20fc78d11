import type { Scenario } from '../../engine/scenario'
import { fleetOf, variantOf, withLoadBalancerOf } from '../../state/fleet-figures'
import { money } from '../format'
import { countInWords } from './count-in-words'
import styles from './not-counted.module.css'

/** What the fleet's bill leaves out, and what it would be otherwise. */
export function NotCounted({ scenario }: { readonly scenario: Scenario }) {
  const fleet = fleetOf(scenario)
  if (!fleet || fleet.instances === null || fleet.totalUsd === null) return null
  const balanced = withLoadBalancerOf(scenario)
  const isOnDemand = scenario.fleet.purchase === 'on-demand'
  const saving = isOnDemand ? variantOf(scenario, { purchase: 'savings-1y' }) : null
  const isGateway = scenario.functions.some(({ trigger }) => trigger.kind.endsWith('-api'))
  return (
    <p className={styles.note}>
      {balanced !== null &&
        `EC2’s bill has ${isGateway ? 'no API Gateway and, as set above,' : ', as set above,'} no load balancer: with one it is ${money(balanced)}. `}
      {saving !== null &&
        `With a one-year Compute Savings Plan the ${fleet.instances === 1 ? 'one costs' : `${countInWords(fleet.instances)} cost`} ${money(saving)}. `}
      Neither bill counts people: on EC2 they also patch, deploy, watch and replace the instances.
    </p>
  )
}
