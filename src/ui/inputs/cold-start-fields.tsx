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
            INIT is the start of an environment, before its first request.{' '}
            {rules.billsInit
              ? 'It is billed with the duration of that request.'
              : `It was not billed in ${rules.title}.`}
          </p>
        }
      />
    </>
  )
}
