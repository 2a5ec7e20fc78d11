import type { Scenario } from '../../engine/scenario'
import { totalsOf } from '../../state/figures'
import { fleetOf, type Ranked, rankingOf } from '../../state/fleet-figures'
import { actions } from '../../state/page-store'
import { figure } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { showSection } from '../parts/show-section'
import styles from './ec2-rows.module.css'
import { type Way, WayRow } from './way-row'

interface Ec2RowsProps {
  readonly scenario: Scenario
  /** Other ways to pay for the same work, below those of EC2. */
  readonly others?: readonly Way[]
}

/** A bar that is longer than so many times Lambda's is cut. */
const LONGEST = 3

/** The same work on EC2, by the chosen type and by the cheapest, against Lambda's total. */
export function Ec2Rows({ scenario, others = [] }: Ec2RowsProps) {
  const totals = totalsOf(scenario)
  const lambda = totals?.usd ?? '0'
  const ways = [chosenWay(scenario), cheapestWay(scenario), ...others].filter((way) => way !== null)
  const dearest = Math.max(Number(lambda), ...ways.map(({ usd }) => Number(usd ?? 0)))
  const scale = Math.min(dearest, LONGEST * Number(lambda) || dearest) || 1
  return (
    <div className={styles.ways}>
      <table className={styles.table} aria-label="The same work, paid for another way">
        <thead>
          <tr>
            <th scope="col" className={styles.name}>
              The same work, paid for another way
            </th>
            <td translate="no" className={styles.bar}>
              <svg width="100%" aria-hidden="true" focusable="false">
                <text
                  x={`${(100 * Number(lambda)) / scale}%`}
                  y="18"
                  textAnchor="end"
                  data-early={Number(lambda) < scale / 2 || undefined}
                >
                  Lambda {moneyAtLeast(lambda, totals?.isAtLeast ?? false)}
                </text>
              </svg>
            </td>
            <th scope="col">A month</th>
            <th scope="col">Difference</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {ways.map((way) => (
            <WayRow
              key={way.key}
              way={way}
              lambda={lambda}
              isLambdaAtLeast={totals?.isAtLeast ?? false}
              scale={scale}
            />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function chosenWay(scenario: Scenario): Way | null {
  const fleet = fleetOf(scenario)
  if (!fleet) return null
  const { instance, instances, totalUsd, missing } = fleet
  const name = instances === null ? `EC2, ${instance} is too small` : fleetName(instances, instance)
  const unknown = instances === null ? undefined : `no price in ${scenario.region}`
  return {
    key: 'chosen',
    name,
    usd: totalUsd,
    isAtLeast: missing.length > 0,
    unknown,
    series: 's2',
    does: 'compare',
    onClick: () => showSection('lambda-or-ec2'),
  }
}

/** The cheapest that is not the chosen one. */
function cheapestWay(scenario: Scenario): Way | null {
  const able = rankingOf(scenario).filter(({ usd }) => usd !== null)
  const [first] = able
  const other = able.find(({ type }) => type !== scenario.fleet.instance)
  if (!first || !other) return null
  return {
    key: 'cheapest',
    name: cheapestName(other, able.length, other === first),
    usd: other.usd,
    // Those that have a price themselves miss what every type does.
    isAtLeast: fleetOf(scenario)?.missing.some(({ rule }) => rule !== 'instances') ?? false,
    series: 's2',
    does: 'use it',
    says: `use it: compare with ${other.type}`,
    onClick: () => actions.choose('fleet.instance', other.type),
  }
}

const cheapestName = ({ instances, type }: Ranked, count: number, isFirst: boolean) =>
  `EC2, ${isFirst ? 'cheapest' : 'next cheapest'} of ${count} types, ${figure(String(instances))}\u00a0×\u00a0${type}`

const fleetName = (instances: number, instance: string) =>
  `EC2, ${figure(String(instances))}\u00a0×\u00a0${instance}`
