import { type ReactNode, useId } from 'react'
import { samples } from '../../state/samples'
import controls from '../parts/control.module.css'
import { Message } from '../parts/message'
import { Row } from '../parts/row'
import { useField } from '../parts/use-field'
import styles from './samples-field.module.css'

interface SamplesFieldProps {
  readonly path: string
  readonly unit: ReactNode
  readonly under: ReactNode
}

/** Measured durations, one a line. */
export function SamplesField({ path, unit, under }: SamplesFieldProps) {
  const id = useId()
  const { wrong, bindings } = useField(path, samples)
  return (
    <Row label="Duration" htmlFor={id}>
      <div className={`${controls.control} ${wrong ? controls.wrong : ''}`}>
        <textarea
          {...bindings}
          id={id}
          className={styles.samples}
          rows={4}
          spellCheck={false}
          aria-invalid={wrong !== null}
          aria-describedby={`${id}-says`}
        />
        <span className={`${controls.unit} ${controls.unitSelect} ${styles.unit}`}>{unit}</span>
      </div>
      {wrong ? (
        <Message id={`${id}-says`} says={wrong.says} />
      ) : (
        <div id={`${id}-says`}>
          {under}
          <p className={styles.says}>A duration a line, and how often it was seen.</p>
        </div>
      )}
    </Row>
  )
}
