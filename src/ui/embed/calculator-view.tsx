import { useId } from 'react'
import { totalsOf } from '../../state/figures'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { RequestsField } from '../inputs/requests-field'
import { TriggerField } from '../inputs/trigger-field'
import { moneyAtLeast } from '../money-at-least'
import { Row } from '../parts/row'
import { Select } from '../parts/select'
import { LiveTotal } from '../results/live-total'
import styles from './calculator-view.module.css'
import { DurationRow } from './duration-row'
import { MemoryRow } from './memory-row'
import { Answer } from './result-view'
import { titleOf } from './title'

/** What weighs most in a bill, to play with; the rest stays as the link has it. */
export function CalculatorView() {
  const title = usePage(({ scenario }) => titleOf(scenario))
  const opened = usePage((state) => state.opened)
  const totals = usePage(({ scenario }) => totalsOf(scenario))
  return (
    <div className={styles.calculator}>
      <h1 className={styles.title}>{title} on AWS Lambda, a month</h1>
      <div className={styles.fields}>
        <WhichFunction />
        <RequestsField index={opened} />
        <DurationRow index={opened} />
        <MemoryRow index={opened} />
        <TriggerField index={opened} />
      </div>
      <div className={styles.answer}>
        <Answer />
      </div>
      {totals && <LiveTotal says={`${moneyAtLeast(totals.usd, totals.isAtLeast)} a month`} />}
    </div>
  )
}

/** Several functions have one set of fields: of the one that is chosen. */
function WhichFunction() {
  const id = useId()
  const names = usePage(({ draft }) => draft.functions)
  const opened = usePage((state) => state.opened)
  if (names.length === 1) return null
  return (
    <Row label="Function" htmlFor={id}>
      <Select
        id={id}
        value={String(opened)}
        options={names.map(({ name }, index) => ({ value: String(index), says: name }))}
        onChoose={(index) => actions.open(Number(index))}
      />
    </Row>
  )
}
