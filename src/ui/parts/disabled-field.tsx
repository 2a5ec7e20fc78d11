import { useId } from 'react'
import { Row, Under } from './row'
import { Select } from './select'

interface DisabledFieldProps {
  readonly label: string
  readonly value: string
  /** Why there is nothing to choose. */
  readonly reason: string
}

/** A field with one possible value. */
export function DisabledField({ label, value, reason }: DisabledFieldProps) {
  const id = useId()
  return (
    <Row label={label} htmlFor={id}>
      <Select
        id={id}
        value={value}
        options={[{ value, says: value }]}
        onChoose={() => {}}
        describedBy={`${id}-says`}
        isDisabled
      />
      <Under id={`${id}-says`}>{reason}</Under>
    </Row>
  )
}
