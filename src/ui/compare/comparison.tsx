import { memo } from 'react'
import type { Scenario } from '../../engine/scenario'
import { requestsOf } from '../../state/fleet-break-even'
import { fleetOf } from '../../state/fleet-figures'
import { useView } from '../../state/use-view'
import type { CostView } from '../../state/view-choices'
import { useIsTable } from '../parts/chart-or-table'
import { MayFail } from '../parts/may-fail'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import { Bills } from './bills'
import { CostChart } from './chart/cost-chart'
import styles from './comparison.module.css'
import { CostTable } from './cost-table'
import { Fleets } from './fleets'
import { afterCrossings, afterRanking, afterSizing } from './following'
import { NotCounted } from './not-counted'
import { Why } from './why'

/** The chart, both bills and the ranking, each worked out after the total. */
export function Comparison() {
  const isTable = useIsTable('lambda-or-ec2')
  return (
    <div className={styles.comparison}>
      <MayFail key={String(isTable)}>
        <FollowingCosts />
      </MayFail>
      <div className={styles.details}>
        <MayFail>
          <Details />
        </MayFail>
        <MayFail>
          <FollowingFleets />
        </MayFail>
      </div>
    </div>
  )
}

function FollowingCosts() {
  const [place, isInView] = useInView<HTMLDivElement>()
  const scenario = useFollowing(afterCrossings, isInView)
  return (
    <div ref={place}>
      <Costs scenario={scenario} />
    </div>
  )
}

interface CostsProps {
  readonly scenario: Scenario
}

const Costs = memo(function Costs({ scenario }: CostsProps) {
  const view = useView(({ costs }) => costs)
  const isTable = useIsTable('lambda-or-ec2')
  const hasAnswer = requestsOf(scenario) !== '0' && (fleetOf(scenario)?.totalUsd ?? null) !== null
  if (!hasAnswer) return null
  if (isTable) return <CostTable scenario={scenario} isFromOne={view.isFromOne} />
  return (
    <figure translate="no" className={styles.figure} aria-label="Cost against requests a month">
      <figcaption className={styles.caption}>{CAPTIONS[view.scales]}</figcaption>
      <CostChart scenario={scenario} view={view} />
    </figure>
  )
})

const CAPTIONS: { readonly [S in CostView['scales']]: string } = {
  log: 'USD a month, against requests a month on a log scale',
  'both-log': 'USD a month against requests a month, both on log scales',
  linear: 'USD a month, against requests a month',
}

function Details() {
  const [place, isInView] = useInView<HTMLDivElement>()
  const scenario = useFollowing(afterSizing, isInView)
  return (
    <div ref={place} className={styles.bills}>
      <Bills scenario={scenario} />
      <div>
        <Why scenario={scenario} />
        <NotCounted scenario={scenario} />
      </div>
    </div>
  )
}

function FollowingFleets() {
  const [place, isInView] = useInView<HTMLDivElement>()
  const scenario = useFollowing(afterRanking, isInView)
  return (
    <div ref={place}>
      <Fleets scenario={scenario} />
    </div>
  )
}
