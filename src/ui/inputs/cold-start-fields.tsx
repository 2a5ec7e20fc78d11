import { rulesOf } from '../../state/choices'
import { milliseconds, share } from '../../state/field-kinds'
import { usePage } from '../../state/use-page'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

export function ColdStartFields({ index }: FunctionProps) {
  const { path } = useFunction(index)
  const rules = usePage(({ draft }) => rulesOf(draft))
  return (
    <>
      <h3 className={styles.heading}>Cold starts</h3>
      <TextField label="Share" path={`${path}.coldStart.share`} kind={share} unit="of requests" />
      <TextField
        label="INIT"
        path={`${path}.coldStart.initMs`}
        kind={milliseconds}
        unit="ms"
        under={
          <p className={styles.note}>
            {rules.billsInit
              ? 'INIT is billed with the duration of the request that waits for it.'
              : `INIT was not billed in ${rules.title}: it costs nothing here.`}
          </p>
        }
      />
    </>
  )
}
