import { useState } from 'react'
import type { Sort } from '../../../state/function-table/row-order'
import styles from './functions-table.module.css'

interface TableHeadProps {
  readonly isAll: boolean
  readonly onAll: () => void
  readonly onSort: (by: Sort, isDown: boolean) => void
}

interface Sorted {
  readonly by: Sort
  readonly isDown: boolean
}

const COLUMNS: readonly { readonly by: Sort; readonly says: string; readonly isText?: true }[] = [
  { by: 'name', says: 'Name', isText: true },
  { by: 'requests', says: 'Requests' },
  { by: 'duration', says: 'Duration, ms' },
  { by: 'memory', says: 'Memory, MB' },
  { by: 'trigger', says: 'Trigger', isText: true },
  { by: 'cost', says: 'A month' },
]

/** The names of the columns; each sorts by it, figures with the greatest first. */
export function TableHead({ isAll, onAll, onSort }: TableHeadProps) {
  const [sorted, setSorted] = useState<Sorted | null>(null)
  const sort = (by: Sort, isText: boolean) => {
    const isDown = sorted?.by === by ? !sorted.isDown : !isText
    setSorted({ by, isDown })
    onSort(by, isDown)
  }
  const direction = (by: Sort) =>
    sorted?.by === by ? (sorted.isDown ? 'descending' : 'ascending') : 'none'
  return (
    <thead>
      <tr>
        <th scope="col">
          <input type="checkbox" aria-label="Select all" checked={isAll} onChange={onAll} />
        </th>
        {COLUMNS.map(({ by, says, isText = false }) => (
          <th key={by} scope="col" data-of={by} data-text={isText} aria-sort={direction(by)}>
            <button type="button" className={styles.sort} onClick={() => sort(by, isText)}>
              {says}
              <span aria-hidden="true">{ARROWS[direction(by)]}</span>
            </button>
          </th>
        ))}
        <th scope="col">Share</th>
      </tr>
    </thead>
  )
}

const ARROWS = { none: '', ascending: ' ↑', descending: ' ↓' }
