import { rulesOf } from '../../state/choices'
import { usePage } from '../../state/use-page'
import { AddFunction } from './add-function'
import { ExtrasField } from './extras-field'
import { FunctionItem } from './function-item'
import styles from './inputs.module.css'
import { MonthField } from './month-field'
import { NameField } from './name-field'
import { SwitchField } from './switch-field'

/** All that the user can set. */
export function Inputs() {
  const count = usePage(({ draft }) => draft.functions.length)
  const hasSavingsPlan = usePage(({ draft }) => rulesOf(draft).lambdaSavingsPlan)
  return (
    <section className={styles.inputs} aria-label="Workload" data-inputs data-later>
      <ul className={styles.functions} data-many={count > 1}>
        {Array.from({ length: count }, (_, index) => (
          // Their order is all that tells two functions apart: they may have the same name.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <FunctionItem key={index} index={index} />
        ))}
      </ul>
      <AddFunction />
      <div className={styles.settings}>
        <SwitchField label="Free tier" path="freeTier" />
        {hasSavingsPlan && <SwitchField label="Savings plan" path="savingsPlan" />}
        <MonthField />
        <ExtrasField />
        <NameField />
      </div>
    </section>
  )
}
