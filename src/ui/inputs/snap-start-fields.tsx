import { rulesOf } from '../../state/choices'
import { hours, snapStart } from '../../state/field-kinds'
import { usePage } from '../../state/use-page'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

/** Where the book's date had it. */
export function SnapStartFields({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  const isOffered = usePage(({ draft }) => rulesOf(draft).snapStart)
  const month = usePage(({ draft }) => draft.hoursPerMonth)
  const at = `${path}.snapStart`
  if (!isOffered) return null
  return (
    <>
      <h3 className={styles.heading}>SnapStart</h3>
      <TextField
        label="Keeps"
        path={at}
        own={`${at}.versions`}
        kind={snapStart(month)}
        placeholder="none"
        unit="versions"
        under={
          <p className={styles.note}>
            Published versions that are active. Each cold start is a restore. On Java both are free.
          </p>
        }
      />
      {fn.snapStart && (
        <TextField label="For" path={`${at}.hoursPerMonth`} kind={hours} unit="hours a month" />
      )}
    </>
  )
}
