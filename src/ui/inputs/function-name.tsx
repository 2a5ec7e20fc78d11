import { useId } from 'react'
import { words } from '../../state/field-kinds'
import { Message } from '../parts/message'
import { useField } from '../parts/use-field'
import styles from './function-name.module.css'

/** The name, edited where it stands. */
export function FunctionName({ index }: { readonly index: number }) {
  const id = useId()
  const { wrong, bindings } = useField(`functions[${index}].name`, words)
  return (
    <span className={styles.name}>
      <input
        {...bindings}
        className={styles.input}
        type="text"
        dir="auto"
        size={Math.min(Math.max(bindings.value.length, 3), 24)}
        aria-label="Name of the function"
        aria-invalid={wrong !== null}
        aria-describedby={wrong ? id : undefined}
        placeholder="unnamed"
        autoComplete="off"
        spellCheck={false}
      />
      {wrong && <Message id={id} says={wrong.says} />}
    </span>
  )
}
