import { valueAt } from '../../state/field-path'
import { usePage } from '../../state/use-page'
import { heldBy } from '../../state/wrong'
import { Alert } from '../parts/icons'
import { fieldInWords } from './field-in-words'
import styles from './held-line.module.css'

/** For which value the answer still is, while a field has one that it cannot use. */
export function HeldLine() {
  const wrong = usePage(heldBy)
  const scenario = usePage((state) => state.scenario)
  const isOnly = usePage(
    (state) =>
      !heldBy({ ...state, wrong: state.wrong.filter(({ field }) => field !== wrong?.field) }),
  )
  if (!wrong) return null
  const { name, value } = fieldInWords(wrong.field, (path) => valueAt(scenario, path))
  return (
    <p className={styles.held}>
      <span className={styles.icon}>
        <Alert />
      </span>
      <span>
        Still the answer{' '}
        {value ? (
          <>
            for <strong>{value}</strong>
          </>
        ) : (
          'of before'
        )}
        . It changes when {isOnly ? name : 'the fields marked red'} can be used.
      </span>
    </p>
  )
}
