import { hours, provisioned, share } from '../../state/field-kinds'
import { usePage } from '../../state/use-page'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

export function ProvisionedFields({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  const month = usePage(({ draft }) => draft.hoursPerMonth)
  const at = `${path}.provisioned`
  return (
    <>
      <h3 className={styles.heading}>Provisioned concurrency</h3>
      <TextField
        label="Kept ready"
        path={at}
        own={`${at}.concurrency`}
        kind={provisioned(month)}
        placeholder="none"
        unit="environments"
        under={
          <p className={styles.note}>
            Environments that are started already and paid by the hour: a request waits for no INIT.
          </p>
        }
      />
      {fn.provisioned && (
        <>
          <TextField label="For" path={`${at}.hoursPerMonth`} kind={hours} unit="hours a month" />
          <TextField label="Serves" path={`${at}.requestShare`} kind={share} unit="of requests" />
        </>
      )}
    </>
  )
}
