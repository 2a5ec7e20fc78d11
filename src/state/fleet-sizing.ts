/** How the number of instances came about, in as few steps as a reader needs. */
import type { Step, Term } from '../engine/estimate-result'
import { over, parse, toText } from '../engine/number'
import { remembered } from '../engine/remembered'
import type { DecimalText, Scenario } from '../engine/scenario'
import { requestsOf } from './fleet-break-even'
import { fleetOf } from './fleet-figures'

export interface SizingStep {
  readonly parts: Step['parts']
  readonly result: Term
}

/** What a reader wants to see by itself; the other steps are spelled out inside these. */
const OF_VCPU = ['concurrency', 'vCPU demand', 'instances by vCPU']
const OF_MEMORY = ['concurrency', 'memory demand', 'memory for requests', 'instances by memory']
const AT_THE_END = ['instances needed', 'instances']

/** The steps from the month's requests to the instances; none where nothing can serve. */
export const sizingOf = remembered((scenario: Scenario): readonly SizingStep[] => {
  const fleet = fleetOf(scenario)
  const line = fleet?.lines.find(({ rule }) => rule === 'instances')
  if (!fleet?.load || !line) return []
  const shown = new Set([...(fleet.load.binding === 'memory' ? OF_MEMORY : OF_VCPU), ...AT_THE_END])
  const steps = new Map(line.work.map((step) => [step.label, step]))
  return line.work
    .filter(({ label }) => shown.has(label))
    .map((step) => ({ parts: shortened(spelledOut(step, steps, shown)), result: step.value }))
})

/** Without what changes nothing: a factor of 1, and that instances are whole. */
function shortened(parts: Step['parts']): Step['parts'] {
  const at = parts.findIndex(
    (part) => typeof part === 'object' && part.value === '1' && isPlain(part),
  )
  if (at < 1) return parts
  const before = parts[at - 1]
  const kept = before === '×' ? [] : [String(before).replace(' to', '')]
  return shortened([...parts.slice(0, at - 1), ...kept, ...parts.slice(at + 1)])
}

/** A share, or a whole instance to round to. */
const isPlain = ({ name, unit }: Term) => unit === 'share' || name === 'whole instances'

/** A formula whose first figure, where it is not shown by itself, is replaced by how it was made. */
function spelledOut(
  step: Step,
  steps: ReadonlyMap<string, Step>,
  shown: ReadonlySet<string>,
): Step['parts'] {
  const [first, ...rest] = step.parts
  const before = typeof first === 'object' ? steps.get(first.name) : undefined
  if (!before || shown.has(before.label) || before.label === 'requests') return step.parts
  return [...spelledOut(before, steps, shown), ...rest]
}

/** The requests a month that one instance takes on, about; null where there is no load. */
export const requestsOfOneInstance = remembered((scenario: Scenario): DecimalText | null => {
  const binding = fleetOf(scenario)?.load?.binding
  const label = binding === 'memory' ? 'instances by memory' : 'instances by vCPU'
  const taken = sizingOf(scenario).find(({ result }) => result.name === label)?.result.value
  if (!binding || taken === undefined) return null
  return toText(over(parse(requestsOf(scenario)), parse(taken)))
})
