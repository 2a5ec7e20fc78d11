import { useState } from 'react'
import type { Term } from '../../engine/estimate-result'
import type { Scenario } from '../../engine/scenario'
import { fleetOf } from '../../state/fleet-figures'
import { type SizingStep, sizingOf } from '../../state/fleet-sizing'
import { figure } from '../format'
import { ChevronRight } from '../parts/icons'
import { countInWords } from './count-in-words'
import { useNarrow } from './use-narrow'
import styles from './why.module.css'

/** Said with the figure; the others are said by the name under it. */
const UNITS = new Set(['s', 'ms', 'MB', 'GB'])

/** Short enough to stand under their figures. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['concurrency', 'requests at once'],
  ['vCPU demand', 'vCPU at the peak'],
  ['seconds of the month', 'a month'],
  ['peak factor', 'peak'],
  ['mean duration', 'duration'],
  ['memory of a request', 'of Lambda’s memory'],
  ['memory of a request on a server', 'a request'],
  ['share of the time on CPU', 'on CPU'],
  ['Lambda memory with one vCPU', 'bring a vCPU'],
  ['vCPUs of an instance', 'vCPU each'],
  ['utilization', 'busy'],
  ['memory of an instance', 'each'],
  ['memory the system keeps', 'for the system'],
  ['instances by vCPU', 'by vCPU'],
  ['instances by memory', 'by memory'],
])

/** What is longer is not open from the start: a sum over many functions. */
const MOST_PARTS = 40

/** How the number of instances came about. */
export function Why({ scenario }: { readonly scenario: Scenario }) {
  const isNarrow = useNarrow()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const instances = fleetOf(scenario)?.instances
  const steps = sizingOf(scenario)
  const isLong = steps.some(({ parts }) => parts.length > MOST_PARTS)
  const isOpen = chosen ?? !(isNarrow || isLong)
  const [first] = steps
  if (instances === null || instances === undefined || !first) return null
  return (
    <details
      className={styles.why}
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen) setChosen(currentTarget.open)
      }}
    >
      <summary className={styles.summary}>
        <span className={styles.chevron}>
          <ChevronRight />
        </span>
        <span className={styles.heading}>Why {countInWords(instances)}</span>
        <span className={styles.aside}>{figure(first.result.value)} requests at once</span>
      </summary>
      <ol>
        {steps.map((step) => (
          <StepLine key={step.result.name} step={step} />
        ))}
      </ol>
    </details>
  )
}

function StepLine({ step }: { readonly step: SizingStep }) {
  const { parts, result } = step
  return (
    <li className={styles.step}>
      <p className={styles.terms}>
        {parts.map((part, index) =>
          typeof part === 'string' ? (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step never changes their order
            <span key={index} className={styles.operator}>
              {part}
            </span>
          ) : (
            // biome-ignore lint/suspicious/noArrayIndexKey: a step never changes their order
            <TermFigure key={index} term={part} />
          ),
        )}
      </p>
      <p className={styles.result}>
        <span translate="no">
          ={' '}
          {UNITS.has(result.unit) ? `${figure(result.value)} ${result.unit}` : figure(result.value)}
        </span>
        <small>{nameOf(result)}</small>
      </p>
    </li>
  )
}

const nameOf = ({ name }: Term) => NAMES.get(name) ?? name

function TermFigure({ term }: { readonly term: Term }) {
  const [unit = ''] = term.unit.split('/')
  return (
    <span className={styles.term}>
      <span translate="no">
        {figure(term.value)}
        {UNITS.has(unit) && ` ${unit}`}
      </span>
      <small>{nameOf(term)}</small>
    </span>
  )
}
