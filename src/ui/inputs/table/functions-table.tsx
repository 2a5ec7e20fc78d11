import { useState } from 'react'
import { fits, rowOrder, type Sort } from '../../../state/function-table/row-order'
import { actions, pageStore } from '../../../state/page-store'
import { usePage } from '../../../state/use-page'
import { figure } from '../../format'
import { LargeDialog } from '../../parts/large-dialog'
import scroll from '../../parts/scroll-shade.module.css'
import styles from './functions-table.module.css'
import { PasteRows } from './paste-rows'
import { TableHead } from './table-head'
import { TableRow } from './table-row'
import { Together } from './together'

/** All functions at once: to sort, to filter, to edit one by one or several together. */
export function FunctionsTable({ onClose }: { readonly onClose: () => void }) {
  const functions = usePage(({ draft }) => draft.functions)
  const [filter, setFilter] = useState('')
  const [selected, setSelected] = useState<ReadonlySet<number>>(new Set())
  const [order, setOrder] = useState<readonly number[]>([])
  // In the order that was asked for last: a row does not run away while it is edited.
  const rows = inOrder(order, functions.length).filter((index) => {
    const fn = functions[index]
    return fn && fits(fn, filter)
  })
  const isAll = rows.length > 0 && rows.every((index) => selected.has(index))
  const forget = () => {
    setSelected(new Set())
    setOrder([])
  }
  return (
    <LargeDialog
      title="Functions"
      isWide={true}
      onClose={onClose}
      tools={
        <>
          <input
            type="search"
            className={styles.filter}
            aria-label="Show only functions with this in their name or trigger"
            placeholder="Filter"
            value={filter}
            onChange={({ currentTarget }) => setFilter(currentTarget.value)}
          />
          <span className={styles.count} role="status">
            {figure(String(rows.length))} of {figure(String(functions.length))}
          </span>
          <button type="button" className={styles.link} onClick={() => actions.undo()}>
            Undo
          </button>
        </>
      }
    >
      <Together selected={selected} onRemoved={forget} />
      <div className={`${styles.scroll} ${scroll.shade}`}>
        <table className={styles.table}>
          <TableHead
            isAll={isAll}
            onAll={() => setSelected(new Set(isAll ? [] : rows))}
            onSort={(by, isDown) => setOrder(sorted(by, isDown))}
          />
          <tbody>
            {rows.map((index) => (
              <TableRow
                key={index}
                index={index}
                isSelected={selected.has(index)}
                onSelect={() => setSelected(toggled(selected, index))}
              />
            ))}
          </tbody>
        </table>
      </div>
      <PasteRows onUsed={forget} />
    </LargeDialog>
  )
}

function sorted(by: Sort, isDown: boolean): readonly number[] {
  const order = rowOrder(pageStore.getState().scenario, by)
  return isDown ? order.toReversed() : order
}

/** Those of the order, and behind them those that came since. */
function inOrder(order: readonly number[], count: number): readonly number[] {
  const known = order.filter((index) => index < count)
  const all = Array.from({ length: count }, (_, index) => index)
  return [...known, ...all.filter((index) => !known.includes(index))]
}

function toggled(selected: ReadonlySet<number>, index: number): ReadonlySet<number> {
  const next = new Set(selected)
  if (!next.delete(index)) next.add(index)
  return next
}
