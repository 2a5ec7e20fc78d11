import { memo, useCallback, useState } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { memorySweep, type SweepPoint } from '../../state/memory-sweep'
import { type SweepTable, sweepTable } from '../../state/memory-sweep-table'
import type { InPieces } from '../../state/pieces'
import { useIsTable } from '../parts/chart-or-table'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import chartAndTable from './chart-and-table.module.css'
import { ChartSection } from './chart-section'
import { HeatTable } from './heat-table'
import styles from './memory-and-duration.module.css'
import { memoryInWords } from './memory-in-words'
import { SweepChart } from './sweep-chart'
import { SweepPoints } from './sweep-points'
import { WhichFunction } from './which-function'

/** What one function would cost at other memory sizes and durations, while the others stay. */
export function MemoryAndDuration() {
  const [chosen, setChosen] = useState(0)
  const [place, isInView] = useInView<HTMLElement>()
  const work = useCallback((scenario: Scenario) => sweepOf(scenario, chosen), [chosen])
  const found = useFollowing(work, isInView)
  return (
    <ChartSection
      ref={place}
      id="memory-and-duration"
      sentence={
        found
          ? memoryInWords(found.points, found.table, found.book.limits.durationMs)
          : 'The prices are on their way.'
      }
    >
      {found && <Sweep {...found} onChoose={setChosen} />}
    </ChartSection>
  )
}

interface Swept {
  readonly scenario: Scenario
  readonly book: PriceBook
  /** Of the function. */
  readonly index: number
  readonly points: readonly SweepPoint[]
  readonly table: SweepTable
}

/** The function may have been removed since it was chosen: then it is the last. */
function* sweepOf(scenario: Scenario, chosen: number): InPieces<Swept | null> {
  const book = bookOf(scenario)
  if (!book) return null
  const index = Math.min(chosen, scenario.functions.length - 1)
  const points = yield* memorySweep(scenario, index, book)
  const table = yield* sweepTable(scenario, index, book)
  return table && { scenario, book, index, points, table }
}

interface SweepProps extends Swept {
  readonly onChoose: (index: number) => void
}

const Sweep = memo(function Sweep(props: SweepProps) {
  const { scenario, book, index, points, table, onChoose } = props
  const isTable = useIsTable('memory-and-duration')
  const View = isTable ? SweepPoints : SweepChart
  return (
    <>
      {scenario.functions.length > 1 && (
        <WhichFunction functions={scenario.functions} index={index} onChoose={onChoose} />
      )}
      <div className={chartAndTable.both}>
        <div>
          <p className={styles.caption}>
            USD a month by memory in MB, for a function that works all the time and for one that
            only waits
          </p>
          <View points={points} own={table.own} book={book} />
        </div>
        <HeatTable table={table} book={book} scenario={scenario} />
      </div>
    </>
  )
})
