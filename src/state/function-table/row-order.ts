/** In which order the functions stand in the table, and which of them. */
import { meanDuration } from '../../engine/mean-duration'
import { requestsAMonth } from '../../engine/month'
import * as number from '../../engine/number'
import type { LambdaFunction, Scenario } from '../../engine/scenario'
import { functionSharesOf } from '../figures'

const SORTS = ['name', 'requests', 'duration', 'memory', 'trigger', 'cost'] as const
export type Sort = (typeof SORTS)[number]

type Compare = (a: LambdaFunction, b: LambdaFunction) => number

/** The indices of the functions, least first. Equal ones stay as they are. */
export function rowOrder(scenario: Scenario, by: Sort): readonly number[] {
  const { functions, hoursPerMonth } = scenario
  const shares = functionSharesOf(scenario)
  const usd = (index: number) => number.parse(shares[index]?.usd ?? '0')
  const mean = (fn: LambdaFunction) => meanDuration(fn, (figure) => figure).value
  const compares: { readonly [S in Exclude<Sort, 'cost'>]: Compare } = {
    name: (a, b) => a.name.localeCompare(b.name, 'en'),
    requests: (a, b) =>
      number.compare(
        requestsAMonth(a.requests, hoursPerMonth),
        requestsAMonth(b.requests, hoursPerMonth),
      ),
    duration: (a, b) => number.compare(mean(a), mean(b)),
    memory: (a, b) => a.memoryMb - b.memoryMb,
    trigger: (a, b) => a.trigger.kind.localeCompare(b.trigger.kind, 'en'),
  }
  const indices = functions.map((_, index) => index)
  if (by === 'cost') return indices.sort((a, b) => number.compare(usd(a), usd(b)))
  const compare = compares[by]
  return indices.sort((a, b) => {
    const [one, other] = [functions[a], functions[b]]
    return one && other ? compare(one, other) : 0
  })
}

/** Whether a function's name or trigger has the text in it. */
export const fits = ({ name, trigger }: LambdaFunction, text: string): boolean =>
  `${name} ${trigger.kind}`.toLowerCase().includes(text.trim().toLowerCase())
