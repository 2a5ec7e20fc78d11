import type { LambdaFunction } from '../../engine/scenario'
import { rulesOf } from '../../state/choices'
import type { MeasuredLog } from '../../state/measured/measured-scenario'
import { memorySizes } from '../../state/memory-sizes'
import { usePage } from '../../state/use-page'
import { figure } from '../format'
import styles from './panel.module.css'

interface NotesProps {
  readonly measurement: MeasuredLog
  readonly functions: readonly LambdaFunction[]
}

/** What else is to be known of how the log was read. */
export function Notes({ measurement, functions }: NotesProps) {
  const rules = usePage(({ scenario }) => rulesOf(scenario))
  const sizes = memorySizes(rules)
  const unknown = [...new Set(functions.map(({ memoryMb }) => memoryMb))].filter(
    (mb) => !sizes.includes(mb),
  )
  const { limited, provisioned } = measurement
  const notes = [
    measurement.functions.length > functions.length &&
      `A scenario has at most ${functions.length} functions: those with the most GB-seconds are taken.`,
    unknown.length > 0 &&
      `${rules.title} had no ${unknown.map((mb) => figure(String(mb))).join(', ')} MB: choose other prices above, or another size once they are used.`,
    limited > 0 &&
      `${limited === 1 ? '1 duration was' : `${figure(String(limited))} durations were`} brought to 0.01 or 900,000 ms.`,
    provisioned > 0 &&
      'The log speaks of provisioned concurrency: the functions come without it, so set it.',
  ].filter((note) => note !== false)
  return notes.map((note) => (
    <p key={note} className={styles.note}>
      {note}
    </p>
  ))
}
