import styles from './chart-note.module.css'

interface ChartNoteProps {
  readonly title: string
  readonly rows: readonly (readonly [name: string, says: string])[]
}

/** The figures under the pointer. */
export function ChartNote({ title, rows }: ChartNoteProps) {
  return (
    <div className={styles.note}>
      <strong>{title}</strong>
      {rows.map(([name, says]) => (
        <span key={name} className={styles.row}>
          <span>{name}</span>
          <span>{says}</span>
        </span>
      ))}
    </div>
  )
}
