import { type ReactNode, useId } from 'react'
import type { FieldKind } from '../../state/field-kinds'
import { written } from '../../state/notation-store'
import controls from './control.module.css'
import { Message, Notice } from './message'
import { Row, Under } from './row'
import { useField } from './use-field'
import { useNotice } from './use-notice'

interface TextFieldProps<T> {
  readonly label: string
  /** Where its value is in the scenario. */
  readonly path: string
  readonly kind: FieldKind<T>
  /** The part of that value which is this field's own to answer for. */
  readonly own?: string
  /** A word, or a select of units. */
  readonly unit?: ReactNode
  readonly placeholder?: string
  /** Between the box and what is said of it. */
  readonly slider?: ReactNode
  /** What stands under it while nothing is wrong. */
  readonly under?: ReactNode
  readonly remedies?: ReactNode
  /** Words and not a number. */
  readonly isWords?: boolean
}

/** A field with its label, its unit, and under it what was understood or what is wrong. */
export function TextField<T>(props: TextFieldProps<T>) {
  const { label, path, kind, own, unit, placeholder, slider, under, remedies, isWords } = props
  const id = useId()
  const { wrong, readAs, bindings } = useField(path, kind, own)
  const notice = useNotice(own ?? path)
  const isWordUnit = typeof unit === 'string'
  const says = wrong || under || notice || readAs
  return (
    <Row label={label} htmlFor={id}>
      <div className={`${controls.control} ${wrong ? controls.wrong : ''}`}>
        <input
          {...bindings}
          id={id}
          className={`${controls.input} ${isWords ? controls.words : ''}`}
          type="text"
          dir={isWords ? 'auto' : 'ltr'}
          inputMode={isWords ? 'text' : 'decimal'}
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          aria-invalid={wrong !== null}
          aria-describedby={says ? `${id}-says` : undefined}
        />
        {unit && (
          <span className={`${controls.unit} ${isWordUnit ? '' : controls.unitSelect}`}>
            {unit}
          </span>
        )}
      </div>
      {slider}
      {wrong ? (
        <Message id={`${id}-says`} says={wrong.says}>
          {remedies}
        </Message>
      ) : (
        <div id={`${id}-says`}>
          {readAs ? <Under>{readAs}</Under> : under}
          {notice && <Notice says={written(notice)} />}
        </div>
      )}
    </Row>
  )
}
