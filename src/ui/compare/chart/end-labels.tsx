import type { Scenario } from '../../../engine/scenario'
import { costsAt } from '../../../state/fleet-break-even'
import { figure, money } from '../../format'
import { PURCHASE_SHORT } from '../purchase-words'
import { textWidth } from './boxes'
import styles from './chart.module.css'
import type { Frame } from './frame'
import type { Range } from './range'

/** The room right of the plot. */
export const END_PX = 172
const APART_PX = 42
const ASIDE_PX = 12

interface EndLabelsProps {
  readonly frame: Frame
  readonly scenario: Scenario
  readonly range: Range
}

/** The names of the lines where they end, with what they have come to there. */
export function EndLabels({ frame, scenario, range }: EndLabelsProps) {
  const costs = costsAt(scenario, range.to)
  if (!costs) return null
  const { lambdaUsd, fleetUsd, instances } = costs
  const lambdaY = frame.y(Number(lambdaUsd))
  const fleetY = fleetUsd === null ? null : frame.y(Number(fleetUsd))
  const [lambdaAt, fleetAt] = apart(lambdaY, fleetY, frame.plot.bottom - 24)
  const x = frame.plot.right + ASIDE_PX
  const { instance, purchase } = scenario.fleet
  return (
    <>
      <EndLabel x={x} y={lambdaAt} kind="lambda" name="Lambda" says={money(lambdaUsd)} />
      {fleetAt !== null && fleetUsd !== null && (
        <EndLabel
          x={x}
          y={fleetAt}
          kind="ec2"
          name={`EC2, ${PURCHASE_SHORT[purchase]}`}
          says={fitting(`${figure(String(instances ?? 0))} × ${instance}`, money(fleetUsd))}
        />
      )}
    </>
  )
}

/** The cost with what it buys, where there is room for both. */
function fitting(fleet: string, usd: string): string {
  const both = `${fleet} ${usd}`
  return textWidth(both, 12) <= END_PX - ASIDE_PX ? both : usd
}

/** Both places, pushed apart where the lines end too near to each other. */
function apart(a: number, b: number | null, lowest: number): readonly [number, number | null] {
  if (b === null) return [Math.min(a, lowest), null]
  const push = Math.max(0, APART_PX - Math.abs(a - b)) / 2
  const places = a <= b ? ([a - push, b + push] as const) : ([a + push, b - push] as const)
  const below = Math.max(0, Math.max(...places) - lowest)
  const [upper, lower] = [Math.min(...places), Math.max(...places) - below]
  const lifted = Math.min(upper, lower - APART_PX)
  return a <= b ? [lifted, lower] : [lower, lifted]
}

interface EndLabelProps {
  readonly x: number
  readonly y: number
  readonly kind: 'lambda' | 'ec2'
  readonly name: string
  readonly says: string
}

function EndLabel({ x, y, kind, name, says }: EndLabelProps) {
  return (
    <text className={`${styles.label} ${styles[kind]}`}>
      <tspan className={styles.name} x={x} y={y}>
        {name}
      </tspan>
      <tspan className={styles.aside} x={x} y={y + 18}>
        {says}
      </tspan>
    </text>
  )
}
