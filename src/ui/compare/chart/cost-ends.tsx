import type { Scenario } from '../../../engine/scenario'
import { costsAt } from '../../../state/fleet-break-even'
import { figure, money } from '../../format'
import { textWidth } from '../../parts/plot/boxes'
import { EndLabels } from '../../parts/plot/end-labels'
import type { Frame } from '../../parts/plot/frame'
import { PURCHASE_SHORT } from '../purchase-words'
import type { Range } from './range'

/** The room right of the plot. */
export const END_PX = 172
const ASIDE_PX = 12

interface CostEndsProps {
  readonly frame: Frame
  readonly scenario: Scenario
  readonly range: Range
}

/** What both have come to where their lines end. */
export function CostEnds({ frame, scenario, range }: CostEndsProps) {
  const costs = costsAt(scenario, range.to)
  if (!costs) return null
  const { lambdaUsd, fleetUsd, instances } = costs
  const { instance, purchase } = scenario.fleet
  const lambda = {
    name: 'Lambda',
    says: money(lambdaUsd),
    usd: Number(lambdaUsd),
    series: 's1',
  } as const
  if (fleetUsd === null) return <EndLabels frame={frame} labels={[lambda]} />
  const ec2 = {
    name: `EC2, ${PURCHASE_SHORT[purchase]}`,
    says: fitting(`${figure(String(instances ?? 0))} × ${instance}`, money(fleetUsd)),
    usd: Number(fleetUsd),
    series: 's2',
  } as const
  return <EndLabels frame={frame} labels={[lambda, ec2]} />
}

/** The cost with what it buys, where there is room for both. */
function fitting(fleet: string, usd: string): string {
  const both = `${fleet} ${usd}`
  return textWidth(both, 12) <= END_PX - ASIDE_PX ? both : usd
}
