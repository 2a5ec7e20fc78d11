import { useId, useState } from 'react'
import type { TriggerKind } from '../../../engine/scenario'
import { rulesOf } from '../../../state/choices'
import {
  type SharedField,
  triggerOfAll,
  withoutAll,
  writtenInAll,
} from '../../../state/function-table/together'
import { written } from '../../../state/notation-store'
import { actions, pageStore } from '../../../state/page-store'
import { usePage } from '../../../state/use-page'
import { BareSelect } from '../../parts/select'
import { triggerNames } from '../trigger-names'
import styles from './together.module.css'

interface TogetherProps {
  readonly selected: ReadonlySet<number>
  readonly onRemoved: () => void
}

const FIELDS: readonly { readonly value: SharedField; readonly says: string }[] = [
  { value: 'memoryMb', says: 'Memory' },
  { value: 'duration', says: 'Duration' },
  { value: 'requests', says: 'Requests' },
]

/** What is done to all selected functions at once: one step of undo. */
export function Together({ selected, onRemoved }: TogetherProps) {
  const id = useId()
  const rules = usePage(({ draft }) => rulesOf(draft))
  const isWhole = usePage(({ draft }) => draft.functions.length <= selected.size)
  const [field, setField] = useState<SharedField>('memoryMb')
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState('')
  const isNone = selected.size === 0
  const write = () => {
    const next = writtenInAll(pageStore.getState(), selected, field, text)
    if ('ok' in next) {
      setWrong(written(next.says))
      return
    }
    setWrong('')
    setText('')
    actions.change(() => next)
  }
  return (
    <fieldset className={styles.together} disabled={isNone} aria-label="The selected functions">
      <span className={styles.says}>
        {isNone ? 'Select functions to change them together' : `${selected.size} selected: set`}
      </span>
      <span className={styles.select}>
        <BareSelect label="What to set" value={field} options={FIELDS} onChoose={setField} />
      </span>
      <input
        className={styles.input}
        aria-label="To what"
        aria-invalid={wrong !== ''}
        aria-describedby={id}
        placeholder="to"
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        onKeyDown={({ key }) => key === 'Enter' && write()}
      />
      <button type="button" className={styles.button} disabled={text.trim() === ''} onClick={write}>
        Set
      </button>
      <span className={styles.trigger}>
        <BareSelect<TriggerKind | ''>
          label="Trigger of all"
          value=""
          options={[
            { value: '', says: 'Trigger …' },
            ...rules.triggers.map((kind) => ({ value: kind, says: triggerNames[kind] })),
          ]}
          onChoose={(kind) =>
            kind !== '' && actions.change((state) => triggerOfAll(state, selected, kind))
          }
        />
      </span>
      <button
        type="button"
        className={styles.button}
        disabled={isWhole}
        onClick={() => {
          actions.change((state) => withoutAll(state, selected))
          onRemoved()
        }}
      >
        Remove
      </button>
      <span id={id} className={styles.wrong} role="status">
        {wrong}
      </span>
    </fieldset>
  )
}
