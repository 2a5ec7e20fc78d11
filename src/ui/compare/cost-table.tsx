import type { Scenario } from '../../engine/scenario'
import { type Costs, costsAt, costsOf, crossingsOf, requestsOf } from '../../state/fleet-break-even'
import { againstLambdaOf, differenceOf } from '../../state/fleet-figures'
import { figure, money } from '../format'
import { differenceInWords } from '../parts/difference-in-words'
import { stepsBetween } from '../parts/plot/ticks'
import scroll from '../parts/scroll-shade.module.css'
import { fittingRange } from './chart/fitting-range'
import styles from './cost-table.module.css'

const BECOMES = {
  ec2: 'EC2 becomes cheaper',
  lambda: 'Lambda becomes cheaper',
  'by turns': 'from here on each by turns',
}

interface CostTableProps {
  readonly scenario: Scenario
  readonly isFromOne: boolean
}

/** The chart's figures: at round numbers of requests, at every crossing, and at the scenario's own. */
export function CostTable({ scenario, isFromOne }: CostTableProps) {
  const here = requestsOf(scenario)
  const crossings = (crossingsOf(scenario)?.intervals ?? []).slice(1)
  const range = fittingRange(scenario, isFromOne)
  const marks = new Map<string, string>([
    ...stepsBetween(range.from, range.to).map((step) => [String(step), ''] as const),
    ...crossings.map(({ from, cheaper }) => [from, BECOMES[cheaper]] as const),
    [here, 'you are here'],
  ])
  const isComparable = againstLambdaOf(scenario) !== null
  const rows = [...marks].sort(([a], [b]) => Number(a) - Number(b))
  return (
    <section
      className={`${styles.place} ${scroll.shade}`}
      aria-label="Costs, to scroll through"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
    >
      <table className={styles.table} aria-label="Cost against requests a month">
        <thead>
          <tr>
            <th scope="col">Requests a month</th>
            <th scope="col">Lambda</th>
            <th scope="col">EC2</th>
            <th scope="col">Instances</th>
            <th scope="col">EC2 against Lambda</th>
            <th scope="col">
              <span className={styles.hidden}>What is there</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([requests, says]) => (
            <CostRow
              key={requests}
              requests={requests}
              costs={requests === here ? costsOf(scenario) : costsAt(scenario, Number(requests))}
              says={says}
              isComparable={isComparable}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

interface CostRowProps {
  readonly requests: string
  readonly costs: Costs | null
  readonly says: string
  /** No price of either side is missing. */
  readonly isComparable: boolean
}

function CostRow({ requests, costs, says, isComparable }: CostRowProps) {
  if (!costs) return null
  const { lambdaUsd, fleetUsd, instances } = costs
  const against = isComparable
    ? fleetUsd !== null && differenceInWords(differenceOf(fleetUsd, lambdaUsd))
    : 'not known'
  return (
    <tr data-here={says === 'you are here'}>
      <th scope="row">{figure(requests)}</th>
      <td translate="no">{money(lambdaUsd)}</td>
      <td translate="no">{fleetUsd === null ? '–' : money(fleetUsd)}</td>
      <td translate="no">{instances === null ? '–' : figure(String(instances))}</td>
      <td>{against}</td>
      <td>{says}</td>
    </tr>
  )
}
