import { memo } from 'react'
import type { Scenario } from '../../engine/scenario'
import { requestsOf } from '../../state/fleet-break-even'
import { fleetOf } from '../../state/fleet-figures'
import { usePage } from '../../state/use-page'
import { Bills } from './bills'
import { type ChartView, CostChart } from './chart/cost-chart'
import styles from './comparison.module.css'
import { CostTable } from './cost-table'
import { Fleets } from './fleets'
import { NotCounted } from './not-counted'
import { useInView } from './use-in-view'
import { useSettled } from './use-settled'
import { Why } from './why'

interface ComparisonProps {
  readonly view: ChartView
  readonly isTable: boolean
}

/** The chart, both bills and the ranking: worked out after the total, and only while in view. */
export function Comparison({ view, isTable }: ComparisonProps) {
  const [place, isInView] = useInView()
  const scenario = useSettled(isInView)
  const isLate = usePage((state) => isInView && state.scenario !== scenario)
  return (
    <div ref={place} className={styles.comparison} data-late={isLate}>
      <Costs scenario={scenario} view={view} isTable={isTable} />
      <Details scenario={scenario} />
    </div>
  )
}

interface CostsProps extends ComparisonProps {
  readonly scenario: Scenario
}

const Costs = memo(function Costs({ scenario, view, isTable }: CostsProps) {
  const hasAnswer = requestsOf(scenario) !== '0' && (fleetOf(scenario)?.totalUsd ?? null) !== null
  if (!hasAnswer) return null
  if (isTable) return <CostTable scenario={scenario} isFromOne={view.isFromOne} />
  return (
    <figure className={styles.figure} aria-label="Cost against requests a month">
      <figcaption className={styles.caption}>{captionOf(view)}</figcaption>
      <CostChart scenario={scenario} view={view} />
    </figure>
  )
})

const SCALE_WORDS: { readonly [S in ChartView['scales']]: string } = {
  log: 'USD a month, against requests a month on a log scale',
  'both-log': 'USD a month against requests a month, both on log scales',
  linear: 'USD a month, against requests a month',
}

const captionOf = ({ scales }: ChartView) => SCALE_WORDS[scales]

const Details = memo(function Details({ scenario }: { readonly scenario: Scenario }) {
  return (
    <div className={styles.details}>
      <div className={styles.bills}>
        <Bills scenario={scenario} />
        <div>
          <Why scenario={scenario} />
          <NotCounted scenario={scenario} />
        </div>
      </div>
      <Fleets scenario={scenario} />
    </div>
  )
})
