import type { FleetEstimate, Line } from '../../../engine/estimate-result'
import { lineName } from '../../parts/line-name'
import type { Told } from './told'

type Row = readonly string[]

/** A spreadsheet would run a text that begins so. */
const A_FORMULA = /^[\s]*[=+\-@\uff0b\uff0d\uff1d\uff20]|^[\t\r\n]/

/** What a spreadsheet takes for a number is no formula. */
const A_NUMBER = /^\d+(\.\d+)?$/

/** The estimate for a spreadsheet: exact amounts, and under them the prices, the day and the link. */
export function estimateCsv(told: Told): string {
  const { estimate, link, book, day } = told
  const { lines, totalUsd, missing, byFunction, fleet, prices, scenario } = estimate
  const rows: readonly Row[] = [
    ['Line', 'Quantity', 'Billable', 'Unit', 'USD a month', 'Rule'],
    ...lines.map(lineRow),
    [missing.length > 0 ? 'Total, at least' : 'Total', '', '', '', totalUsd, 'total'],
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
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const lineRow = ({ rule, quantity, billable, unit, usd }: Line): Row => [
  lineName(rule).title,
  quantity,
  billable,
  unit,
  usd ?? 'not known',
  rule,
]

function fleetRows({ instance, instances, totalUsd, lines }: FleetEstimate): readonly Row[] {
  if (instances === null) return [[`EC2, ${instance} is too small`, '', '', '', '', 'fleet']]
  const name = `EC2, ${instances} × ${instance}`
  return [
    ...lines.map((line): Row => {
      const [title = '', ...rest] = lineRow(line)
      return [`EC2, ${title}`, ...rest.slice(0, -1), `fleet:${line.rule}`]
    }),
    [name, String(instances), String(instances), 'instance', totalUsd ?? 'not known', 'fleet'],
  ]
}

/** By RFC 4180, and so that no spreadsheet runs it. */
function cell(text: string): string {
  const safe = A_FORMULA.test(text) && !A_NUMBER.test(text) ? `'${text}` : text
  return /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
