import { isAtLeast } from '../../../engine/comparison'
import type { FleetEstimate, Line } from '../../../engine/estimate-result'
import { csvOf } from '../../parts/csv'
import { lineName } from '../../parts/line-name'
import type { Told } from './told'

type Row = readonly string[]

/** The estimate for a spreadsheet: exact amounts, and under them the prices, the day and the link. */
export function estimateCsv(told: Told): string {
  const { estimate, link, book, day } = told
  const { lines, totalUsd, missing, byFunction, fleet, prices, scenario } = estimate
  const rows: readonly Row[] = [
    ['Line', 'Quantity', 'Billable', 'Unit', 'USD a month', 'Rule'],
    ...lines.map(lineRow),
    [isAtLeast(estimate) ? 'Total, at least' : 'Total', '', '', '', totalUsd, 'total'],
    ...byFunction.map(({ name, usd }): Row => [`Function ${name}`, '', '', '', usd, 'function']),
    ...fleetRows(fleet),
    ...missing.map(({ rule, says }): Row => ['Missing', '', '', says, '', rule]),
    [],
    ['Scenario', scenario.name],
    ['Prices', `${book} (${prices.book})`],
    ['Region', prices.region],
    ['Made on', day],
    ['Link', link],
  ]
  return csvOf(rows)
}

const lineRow = ({ rule, quantity, billable, unit, usd }: Line): Row => [
  lineName(rule).title,
  quantity,
  billable,
  unit,
  usd ?? 'not known',
  rule,
]

function fleetRows({
  instance,
  instances,
  totalUsd,
  lines,
  missing,
}: FleetEstimate): readonly Row[] {
  if (instances === null) return [[`EC2, ${instance} is too small`, '', '', '', '', 'fleet']]
  const isPartial = totalUsd !== null && missing.length > 0
  const name = `EC2, ${instances} × ${instance}${isPartial ? ', at least' : ''}`
  return [
    ...lines.map((line): Row => {
      const [title = '', ...rest] = lineRow(line)
      return [`EC2, ${title}`, ...rest.slice(0, -1), `fleet:${line.rule}`]
    }),
    [name, String(instances), String(instances), 'instance', totalUsd ?? 'not known', 'fleet'],
  ]
}
