import { converted, rate } from '../../state/notation-store'
import styles from './converted.module.css'

interface ConvertedProps {
  readonly usd: string | null
  /** Says the rate and its day too. */
  readonly hasRate?: boolean
}

/** The amount in the reader's other currency, under the dollars; nothing without one. */
export function Converted({ usd, hasRate }: ConvertedProps) {
  const text = usd === null ? '' : converted(usd)
  if (text === '') return null
  return (
    <span className={styles.converted} translate="no">
      {text} {hasRate && rate()}
    </span>
  )
}
