import { useId } from 'react'
import {
  daysOf,
  daysSeen,
  type MeasuredLog,
  requestsAMonth,
} from '../../state/measured/measured-scenario'
import { written } from '../../state/notation-store'
import { rounded } from '../format'
import controls from '../parts/control.module.css'
import styles from './span-field.module.css'

interface SpanFieldProps {
  readonly measurement: MeasuredLog
  /** null: as the log says. */
  readonly typed: string | null
  readonly onType: (text: string) => void
}

/** Of how many days the requests are: from the log's first report to its last, unless the user knows better. */
export function SpanField({ measurement, typed, onType }: SpanFieldProps) {
  const id = useId()
  const days = daysOf(measurement, typed)
  const text = typed ?? written(daysSeen(measurement))
  const isWrong = text.trim() !== '' && typed !== null && days === null
  return (
    <div className={styles.span}>
      <label htmlFor={id}>They are the requests of</label>
      <span className={`${controls.control} ${styles.control} ${isWrong ? controls.wrong : ''}`}>
        <input
          id={id}
          className={controls.input}
          inputMode="decimal"
          autoComplete="off"
          value={text}
          placeholder="a month"
          aria-invalid={isWrong}
          aria-describedby={`${id}-says`}
          onChange={({ currentTarget }) => onType(currentTarget.value)}
        />
        <span className={`${controls.unit} ${styles.unit}`}>days</span>
      </span>
      <span id={`${id}-says`} className={styles.says}>
        {isWrong
          ? written(
              'Days are a number above 0, such as 7 or 0.5. Until then they are taken as a month’s.',
            )
          : `= ${rounded(requestsAMonth(measurement, days), 0)} requests a month`}
        {days === null && !isWrong && ': the log has no times, so they are taken as a month’s'}
      </span>
    </div>
  )
}
