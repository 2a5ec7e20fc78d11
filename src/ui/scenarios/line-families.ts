/** Lines that are one row when scenarios stand side by side: what REST and HTTP APIs cost is one matter. */
import type { Line } from '../../engine/estimate-result'
import { parse, sum, toText } from '../../engine/number'
import type { DecimalText } from '../../engine/scenario'
import { extraName } from '../parts/extra-names'

/** In the order of the rows. */
const FAMILIES: readonly (readonly [start: string, title: string])[] = [
  ['compute-', 'Compute'],
  ['provisioned-', 'Provisioned concurrency'],
  ['ephemeral-storage', 'Ephemeral storage'],
  ['snapstart-', 'SnapStart'],
  ['response-streaming', 'Response streaming'],
  ['api-gateway-', 'API Gateway'],
  ['load-balancer', 'Load balancer'],
  ['requests', 'Requests'],
  ['transfer-', 'Data sent out'],
  ['logs', 'Logs'],
]

const familyOf = (rule: string): string =>
  FAMILIES.find(([start]) => rule.startsWith(start))?.[1] ?? extraName(rule)

/** The rows that any of the bills has, in order; extras last. */
export function familiesOf(bills: readonly (readonly Line[])[]): readonly string[] {
  const present = new Set(bills.flatMap((lines) => lines.map(({ rule }) => familyOf(rule))))
  const known = FAMILIES.flatMap(([, title]) => (present.has(title) ? [title] : []))
  return [...new Set([...known, ...present])]
}

/** What a family costs in a bill, in USD; null where one of its prices is missing. */
export function familyUsd(lines: readonly Line[], family: string): DecimalText | null {
  const own = lines.filter(({ rule }) => familyOf(rule) === family)
  const costs = own.flatMap(({ usd }) => (usd === null ? [] : [parse(usd)]))
  return costs.length < own.length ? null : toText(sum(costs))
}
