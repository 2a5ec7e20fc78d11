import type { ReactNode } from 'react'
import controls from './control.module.css'
import { ChevronDown } from './icons'

export interface Option<V extends string> {
  readonly value: V
  readonly says: string
  /** The heading that it stands under in the list. */
  readonly group?: string
}

interface SelectProps<V extends string> {
  readonly id?: string
  readonly label?: string
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChoose: (value: V) => void
  readonly describedBy?: string | undefined
  readonly isDisabled?: boolean
}

/** The platform's select, without a box of its own. */
export function BareSelect<V extends string>(props: SelectProps<V>) {
  const { id, label, value, options, onChoose, describedBy, isDisabled = false } = props
  const groups = [...new Set(options.map(({ group }) => group))]
  return (
    <span className={controls.select}>
      <select
        id={id}
        aria-label={label}
        aria-describedby={describedBy}
        value={value}
        disabled={isDisabled}
        onChange={(event) => onChoose(event.target.value as V)}
      >
        {groups.map((group) => {
          const own = options.filter((option) => option.group === group)
          const items = own.map(({ value, says }) => (
            <option key={value} value={value}>
              {says}
            </option>
          ))
          if (group === undefined) return items
          return (
            <optgroup key={group} label={group}>
              {items}
            </optgroup>
          )
        })}
      </select>
      <span className={controls.chevron}>
        <ChevronDown />
      </span>
    </span>
  )
}

/** The same in the box that fields have. */
export function Select<V extends string>(props: SelectProps<V>): ReactNode {
  return (
    <div className={`${controls.control} ${props.isDisabled ? controls.disabled : ''}`}>
      <BareSelect {...props} />
    </div>
  )
}
