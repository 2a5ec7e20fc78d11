import type { Scenario } from '../../engine/scenario'
import type { ExplainedDifference } from '../../state/kept-scenarios-difference'
import { money } from '../format'
import { differenceInWords } from '../parts/difference-in-words'
import { stepInWords } from './step-in-words'
import styles from './steps-table.module.css'

interface StepsTableProps {
  readonly explained: ExplainedDifference
  readonly from: Scenario
}

/** The figures of the waterfall. */
export function StepsTable({ explained, from }: StepsTableProps) {
  const { fromUsd, toUsd, steps, total } = explained
  return (
    <table className={styles.table} aria-label="What makes the difference, step by step">
      <thead>
        <tr>
          <th scope="col">Step</th>
          <th scope="col">Difference</th>
          <th scope="col">Then a month</th>
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">Before</th>
          <td />
          <td translate="no">{money(fromUsd)}</td>
        </tr>
        {steps.map((step, index) => (
          <tr key={step.groups.join()}>
            <th scope="row">{stepInWords(step, steps[index - 1]?.scenario ?? from).label}</th>
            <td>{differenceInWords({ ...step.change, percent: null })}</td>
            <td translate="no">{money(step.usd)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">After</th>
          <td>{differenceInWords(total)}</td>
          <td translate="no">{money(toUsd)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
