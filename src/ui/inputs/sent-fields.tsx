import { rulesOf } from '../../state/choices'
import { kilobytes } from '../../state/field-kinds'
import { usePage } from '../../state/use-page'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

/** What each request sends and writes. */
export function SentFields({ index }: FunctionProps) {
  const { path } = useFunction(index)
  const limits = usePage(({ draft }) => rulesOf(draft).limits)
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
      {limits.streamedMb > 0 && (
        <TextField
          label="Streamed"
          path={`${path}.streamedKb`}
          kind={kilobytes}
          unit="KB"
          under={<p className={styles.note}>The first 6 MB of each response are free.</p>}
        />
      )}
      {limits.asyncEventKb > 256 && (
        <TextField
          label="Event"
          path={`${path}.asyncEventKb`}
          kind={kilobytes}
          unit="KB"
          under={
            <p className={styles.note}>
              Of an asynchronous call. Above 256 KB, every 64 KB count as one request more.
            </p>
          }
        />
      )}
    </>
  )
}
