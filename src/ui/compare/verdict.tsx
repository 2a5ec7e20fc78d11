import type { ReactNode } from 'react'
import type { FleetEstimate } from '../../engine/estimate-result'
import type { Scenario } from '../../engine/scenario'
import { type Crossings, crossingsOf, requestsOf } from '../../state/fleet-break-even'
import {
  againstLambdaOf,
  type Difference,
  fleetOf,
  withLoadBalancerOf,
} from '../../state/fleet-figures'
import { written } from '../../state/notation-store'
import { figure, money, percent } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import { countInWords } from './count-in-words'
import { afterCrossings } from './following'
import styles from './lambda-or-ec2.module.css'

/** From where on which side is cheaper, and how it is at the scenario's own load. */
export function Verdict() {
  const [place, isInView] = useInView<HTMLParagraphElement>()
  const scenario = useFollowing(afterCrossings, isInView)
  return (
    <p ref={place} className={styles.verdict}>
      {verdictOn(scenario)}
    </p>
  )
}

function verdictOn(scenario: Scenario): ReactNode {
  const fleet = fleetOf(scenario)
  const crossings = crossingsOf(scenario)
  if (!fleet || !crossings) return 'The prices are on their way.'
  return (
    noAnswer(scenario, fleet) ?? (
      <>
        {fromWhere(crossings)} {atThisLoad(scenario, fleet)}
      </>
    )
  )
}

function noAnswer(scenario: Scenario, fleet: FleetEstimate): ReactNode {
  const { instance, reserveMb, purchase } = scenario.fleet
  if (fleet.instances === null) {
    return (
      <>
        <strong>A {instance} cannot serve this:</strong> the system keeps{' '}
        {figure(String(reserveMb))} MB, and that is all the memory it has. Choose a larger type.
      </>
    )
  }
  if (fleet.totalUsd === null) {
    const says = fleet.missing.map((one) => written(one.says)).join(' ')
    return `${says} Choose another type${purchase === 'on-demand' ? '' : ', or pay on demand'}.`
  }
  if (requestsOf(scenario) === '0') {
    return (
      <>
        Without requests there is nothing to compare.{' '}
        {fleet.instances > 0 &&
          `${sentence(nameOf(fleet))} would still cost ${money(fleet.totalUsd)} a month.`}
      </>
    )
  }
  return null
}

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const nameOf = ({ instances, instance }: FleetEstimate) =>
  `${countInWords(instances ?? 0)} ${instance}`

const costs = ({ instances }: FleetEstimate) => (instances === 1 ? 'costs' : 'cost')

function fromWhere(crossings: Crossings): ReactNode {
  const { ec2CheaperFrom, ec2CheaperForGoodFrom, lambdaCheaperForGoodFrom } = crossings
  if (crossings.intervals.length === 0) {
    return 'From where on EC2 is cheaper cannot be said: a price is missing on one side.'
  }
  if (ec2CheaperFrom === null) {
    return (
      <>
        <strong>Lambda never costs more</strong>, up to a trillion requests a month.
      </>
    )
  }
  const first = `EC2 is first cheaper at ${figure(ec2CheaperFrom)} requests a month`
  if (ec2CheaperForGoodFrom === '1') {
    return <strong>EC2 is cheaper from the first request on.</strong>
  }
  if (ec2CheaperForGoodFrom === ec2CheaperFrom) {
    return (
      <>
        EC2 is cheaper <strong>for good from {figure(ec2CheaperFrom)}</strong> requests a month.
      </>
    )
  }
  if (ec2CheaperForGoodFrom !== null) {
    return (
      <>
        {first}, and <strong>for good from {figure(ec2CheaperForGoodFrom)}</strong>.
      </>
    )
  }
  if (lambdaCheaperForGoodFrom !== null) {
    return (
      <>
        {first}, and Lambda again <strong>for good from {figure(lambdaCheaperForGoodFrom)}</strong>.
      </>
    )
  }
  return `${first}; from there on they take turns, up to a trillion.`
}

function atThisLoad(scenario: Scenario, fleet: FleetEstimate): ReactNode {
  if (fleet.totalUsd === null) return null
  const against = againstLambdaOf(scenario)
  const balanced = withLoadBalancerOf(scenario)
  const requests = requestsOf(scenario)
  return (
    <>
      At your {figure(requests)}, {nameOf(fleet)} {costs(fleet)}{' '}
      <strong>{moneyAtLeast(fleet.totalUsd, fleet.missing.length > 0)}</strong>
      {against && `: ${differenceSaid(against)}`}
      {balanced !== null && `; with a load balancer, ${money(balanced)}`}.
    </>
  )
}

const differenceSaid = (difference: Difference): string =>
  difference.is === 'the same'
    ? 'the same as Lambda'
    : `${money(difference.usd)} ${shareIn(difference)}${difference.is} than Lambda`

/** Past twice as much, a share of what is more tells less than the amount. */
function shareIn({ percent: share }: Difference): string {
  return share === null || Number(share) > 999 ? '' : `or ${percent(share, 1)} `
}
