import { useId } from 'react'
import { canonical, readAs, written } from '../../state/notation-store'
import { readRate } from '../../state/settings'
import controls from '../parts/control.module.css'
import { Message } from '../parts/message'
import styles from './settings-panel.module.css'

interface RateFieldProps {
  readonly code: string
  readonly value: string
  readonly onType: (text: string) => void
}

/** How much of the currency one dollar is. */
export function RateField({ code, value, onType }: RateFieldProps) {
  const id = useId()
  const read = readRate(canonical(value))
  const isWrong = value.trim() !== '' && !read.ok
  return (
    <>
      <label htmlFor={id}>{code} per USD</label>
      <div>
        <div className={`${controls.control} ${isWrong ? controls.wrong : ''}`}>
          <input
            id={id}
            className={controls.input}
            type="text"
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={isWrong}
            aria-describedby={`${id}-says`}
            value={value}
            onChange={({ currentTarget }) => onType(currentTarget.value)}
          />
        </div>
        {isWrong ? (
          <Message id={`${id}-says`} says={read.says} />
        ) : (
          <p id={`${id}-says`} className={styles.note}>
            {readAs(value) || `What a dollar is worth, such as ${written('0.92')}`}
          </p>
        )}
      </div>
    </>
  )
}
