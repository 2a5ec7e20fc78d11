import type { LambdaFunction } from '../../engine/scenario'
import { Select } from '../parts/select'
import styles from './which-function.module.css'

interface WhichFunctionProps {
  readonly functions: readonly LambdaFunction[]
  readonly index: number
  readonly onChoose: (index: number) => void
}

/** Of which function, where there are several. */
export function WhichFunction({ functions, index, onChoose }: WhichFunctionProps) {
  return (
    <div className={styles.which}>
      <Select
        label="Function"
        value={String(index)}
        options={functions.map(({ name }, at) => ({ value: String(at), says: name || 'no name' }))}
        onChoose={(value) => onChoose(Number(value))}
      />
      <span>while the others stay as they are</span>
    </div>
  )
}
