import { useId } from 'react'
import styles from './segments.module.css'

interface SegmentsProps<V extends string> {
  readonly label: string
  readonly value: V
  readonly options: readonly { readonly value: V; readonly says: string }[]
  readonly onChoose: (value: V) => void
}

/** A choice of two or three, all in sight. */
export function Segments<V extends string>(props: SegmentsProps<V>) {
  const { label, value, options, onChoose } = props
  const name = useId()
  return (
    <fieldset className={styles.segments} aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>{option.says}</span>
        </label>
      ))}
    </fieldset>
  )
}
