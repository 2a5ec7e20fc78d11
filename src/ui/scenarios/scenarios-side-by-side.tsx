import { useDeferredValue, useMemo } from 'react'
import { explainedDifference } from '../../state/kept-scenarios-difference'
import { usePage } from '../../state/use-page'
import { useView } from '../../state/use-view'
import { viewStore } from '../../state/view-choices'
import { heldBy } from '../../state/wrong'
import { AddScenario } from './add-scenario'
import { type Column, columnsOf } from './column'
import { DifferenceSentence } from './difference-sentence'
import { RemovedNote, useRemoval } from './removed-note'
import { ScenarioTable } from './scenario-table'
import styles from './scenarios-side-by-side.module.css'
import { WhatMakesTheDifference } from './what-makes-the-difference'

const ID = 'scenarios-side-by-side'

/** The page's scenario beside those that were kept, and what makes the difference. */
export function ScenariosSideBySide() {
  const isHeld = usePage((state) => heldBy(state) !== null)
  const page = useDeferredValue(usePage((state) => state.scenario))
  const kept = useDeferredValue(usePage((state) => state.kept))
  const columns = useMemo(() => columnsOf(page, kept), [page, kept])
  const { removed, remove } = useRemoval()
  return (
    <section className={styles.section} aria-labelledby={ID} data-held={isHeld}>
      <div className={styles.head}>
        <h2 className={styles.title} id={ID}>
          Scenarios side by side
        </h2>
        <AddScenario />
      </div>
      <RemovedNote removed={removed} />
      {kept.length === 0 ? (
        <p className={styles.sentence}>
          Keep this scenario, change the page, and see what the change makes of the bill, line by
          line. Up to four are kept, in the page’s address.
        </p>
      ) : (
        <Comparison columns={columns} onRemove={remove} />
      )}
    </section>
  )
}

interface ComparisonProps {
  readonly columns: readonly Column[]
  readonly onRemove: (index: number) => void
}

function Comparison({ columns, onRemove }: ComparisonProps) {
  const ends = useView((view) => view.ends)
  const from = Math.min(ends.from, columns.length - 1)
  const last = Math.min(ends.to ?? columns.length - 1, columns.length - 1)
  const to = last === from ? (from === 0 ? columns.length - 1 : 0) : last
  const [before, after] = [columns[from], columns[to]]
  const explained = useMemo(
    () => before && after && explainedDifference(before.scenario, after.scenario),
    [before, after],
  )
  if (!before || !after) return null
  return (
    <>
      <DifferenceSentence explained={explained ?? null} before={before} after={after} />
      <div className={styles.body} data-columns={columns.length}>
        <ScenarioTable columns={columns} onRemove={onRemove} />
        {explained && (
          <WhatMakesTheDifference
            explained={explained}
            columns={columns}
            ends={{ from, to }}
            onEnds={(chosen) => viewStore.setState({ ends: chosen })}
          />
        )}
      </div>
    </>
  )
}
