import { kilobytes } from '../../state/field-kinds'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

/** What each request sends and writes. */
export function SentFields({ index }: FunctionProps) {
  const { path } = useFunction(index)
  return (
    <>
      <h3 className={styles.heading}>Sent out and logged, per request</h3>
      <TextField label="Internet" path={`${path}.transferKb.internet`} kind={kilobytes} unit="KB" />
      <TextField
        label="In region"
        path={`${path}.transferKb.sameRegion`}
        kind={kilobytes}
        unit="KB"
      />
      <TextField
        label="Elsewhere"
        path={`${path}.transferKb.otherRegion`}
        kind={kilobytes}
        unit="KB"
        under={
          <p className={styles.note}>Elsewhere: to another AWS region. What comes in is free.</p>
        }
      />
      <TextField label="Logs" path={`${path}.logKb`} kind={kilobytes} unit="KB" />
    </>
  )
}
