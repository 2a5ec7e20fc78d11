import { memo, useDeferredValue, useMemo, useState } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { memorySweep } from '../../state/memory-sweep'
import { sweepTable } from '../../state/memory-sweep-table'
import { usePage } from '../../state/use-page'
import { useView } from '../../state/use-view'
import { HeatTable } from './heat-table'
import styles from './memory-and-duration.module.css'
import { memoryInWords } from './memory-in-words'
import { Section } from './section'
import { SweepChart } from './sweep-chart'
import { SweepPoints } from './sweep-points'
import { WhichFunction } from './which-function'

const SECTION = { section: 'memory-and-duration', title: 'Memory and duration' } as const

/** What one function would cost at other memory sizes and durations, while the others stay. */
export function MemoryAndDuration() {
  const scenario = useDeferredValue(usePage((state) => state.scenario))
  const book = usePage(() => bookOf(scenario))
  const [chosen, setChosen] = useState(0)
  const index = Math.min(chosen, scenario.functions.length - 1)
  if (!book) return <Section {...SECTION} sentence="The prices are on their way." />
  return <Sweep scenario={scenario} book={book} index={index} onChoose={setChosen} />
}

interface SweepProps {
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly index: number
  readonly onChoose: (index: number) => void
}

const Sweep = memo(function Sweep({ scenario, book, index, onChoose }: SweepProps) {
  const points = useMemo(() => memorySweep(scenario, index, book), [scenario, index, book])
  const table = useMemo(() => sweepTable(scenario, index, book), [scenario, index, book])
  const isTable = useView(({ tables }) => tables.includes('memory-and-duration'))
  const fn = scenario.functions[index]
  if (!fn || !table) return null
  const View = isTable ? SweepPoints : SweepChart
  return (
    <Section {...SECTION} sentence={memoryInWords(points, table, book.limits.durationMs)}>
      {scenario.functions.length > 1 && (
        <WhichFunction functions={scenario.functions} index={index} onChoose={onChoose} />
      )}
      <p className={styles.caption}>
        USD a month by memory in MB, for a function that works all the time and for one that only
        waits
      </p>
      <View points={points} own={table.own} book={book} />
      <HeatTable table={table} book={book} scenario={scenario} />
    </Section>
  )
})
