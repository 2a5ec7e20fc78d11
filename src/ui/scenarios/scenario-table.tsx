import { type CSSProperties, Fragment, memo, type ReactNode } from 'react'
import type { FleetEstimate } from '../../engine/estimate-result'
import { estimateOf } from '../../state/figures'
import { againstLambdaOf, differenceOf, fleetOf } from '../../state/fleet-figures'
import { figure, money } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { amountInWords, differenceInWords } from '../parts/difference-in-words'
import scroll from '../parts/scroll-shade.module.css'
import type { Column } from './column'
import { familiesOf, familyUsd } from './line-families'
import { OtherPricesCell } from './other-prices-cell'
import { ScenarioHead } from './scenario-head'
import { inputRows } from './scenario-in-words'
import styles from './scenario-table.module.css'

interface ScenarioTableProps {
  readonly columns: readonly Column[]
  readonly onRemove: (index: number) => void
}

/** What each scenario asks, its bill line by line, and how it stands to the first and to EC2. */
export const ScenarioTable = memo(function ScenarioTable(props: ScenarioTableProps) {
  const { columns, onRemove } = props
  return (
    <section
      className={`${styles.scroll} ${scroll.shade}`}
      aria-label="Bills side by side"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key
      tabIndex={0}
    >
      <table className={styles.table} style={{ '--columns': columns.length } as CSSProperties}>
        <thead>
          <tr>
            <td />
            {columns.map((column) => (
              <ScenarioHead key={column.kept ?? 'page'} column={column} onRemove={onRemove} />
            ))}
          </tr>
        </thead>
        <Inputs columns={columns} />
        <Lines columns={columns} />
        <Comparisons columns={columns} />
      </table>
    </section>
  )
})

interface RowsProps {
  readonly columns: readonly Column[]
}

/** What differs from the first is set in bold. */
function Inputs({ columns }: RowsProps) {
  const rows = inputRows(columns.map(({ scenario }) => scenario))
  return (
    <tbody>
      {rows.map(({ title, parts }) => {
        const first = columns[0] ? parts(columns[0].scenario) : []
        return (
          <Row key={title} title={title} columns={columns}>
            {({ scenario }) =>
              parts(scenario).map((part, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a part is known by its place
                <Fragment key={index}>
                  {index > 0 && ', '}
                  {part === first[index] ? part : <strong>{part}</strong>}
                </Fragment>
              ))
            }
          </Row>
        )
      })}
    </tbody>
  )
}

function Lines({ columns }: RowsProps) {
  const bills = columns.map(({ scenario }) => estimateOf(scenario)?.lines ?? [])
  return (
    <tbody className={styles.lines}>
      {familiesOf(bills).map((family) => (
        <Row key={family} title={family} columns={columns}>
          {({ scenario }) => {
            const usd = familyUsd(estimateOf(scenario)?.lines ?? [], family)
            return usd === null ? 'not known' : money(usd)
          }}
        </Row>
      ))}
    </tbody>
  )
}

function Comparisons({ columns }: RowsProps) {
  return (
    <tbody>
      <Row title="Lambda, a month" columns={columns} isSum>
        {({ scenario }) => {
          const found = estimateOf(scenario)
          return found ? moneyAtLeast(found.totalUsd, found.missing.length > 0) : 'on their way'
        }}
      </Row>
      <Row title="Against the first" columns={columns}>
        {(column) => againstFirst(column, columns[0])}
      </Row>
      <Row title="At the other prices" columns={columns}>
        {({ scenario }) => <OtherPricesCell scenario={scenario} />}
      </Row>
      <Row title="EC2, a month" columns={columns}>
        {({ scenario }) => <Ec2 fleet={fleetOf(scenario)} />}
      </Row>
      <Row title="EC2 against Lambda" columns={columns}>
        {({ scenario }) => ec2AgainstLambda(scenario)}
      </Row>
    </tbody>
  )
}

function againstFirst({ scenario, kept }: Column, first: Column | undefined): string {
  if (kept === null || !first) return ''
  const [own, other] = [estimateOf(scenario), estimateOf(first.scenario)]
  if (!own || !other || own.missing.length + other.missing.length > 0) return 'not known'
  return differenceInWords(differenceOf(own.totalUsd, other.totalUsd))
}

function ec2AgainstLambda(scenario: Column['scenario']): string {
  const against = againstLambdaOf(scenario)
  return against ? amountInWords(against) : 'not known'
}

function Ec2({ fleet }: { readonly fleet: FleetEstimate | null }) {
  if (!fleet) return 'on their way'
  if (fleet.instances === null) return `${fleet.instance} cannot serve`
  return (
    <>
      {fleet.totalUsd === null
        ? 'not known'
        : moneyAtLeast(fleet.totalUsd, fleet.missing.length > 0)}
      <small>
        , {figure(String(fleet.instances))}&nbsp;×&nbsp;{fleet.instance}
      </small>
    </>
  )
}

interface RowProps extends RowsProps {
  readonly title: string
  readonly isSum?: boolean
  readonly children: (column: Column) => ReactNode
}

function Row({ title, columns, isSum = false, children }: RowProps) {
  return (
    <tr className={isSum ? styles.sum : undefined}>
      <th scope="row">{title}</th>
      {columns.map((column) => (
        <td key={column.kept ?? 'page'}>{children(column)}</td>
      ))}
    </tr>
  )
}
