import { figure } from '../format'
import { ChevronRight } from '../parts/icons'
import styles from './unread-lines.module.css'

interface UnreadLinesProps {
  readonly unread: { readonly count: number; readonly first: readonly string[] }
}

/** What looked like a report and could not be read: how many, and the first few. */
export function UnreadLines({ unread }: UnreadLinesProps) {
  if (unread.count === 0) return null
  const noun = unread.count === 1 ? 'line was' : 'lines were'
  return (
    <details className={styles.unread}>
      <summary>
        <ChevronRight /> {figure(String(unread.count))} {noun} not understood and left out
      </summary>
      {unread.first.map((line, index) => (
        // Two may be the same, and they never change.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <pre key={index} className={styles.line} translate="no">
          {line}
        </pre>
      ))}
    </details>
  )
}
