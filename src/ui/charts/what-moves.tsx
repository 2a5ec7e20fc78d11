import { memo, useDeferredValue, useMemo } from 'react'
import type { PriceBook } from '../../engine/price-book'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { moversOf } from '../../state/sensitivity'
import { usePage } from '../../state/use-page'
import { useView } from '../../state/use-view'
import { Alternatives } from './alternatives'
import { MoversTable } from './movers-table'
import { PercentField } from './percent-field'
import { Section } from './section'
import { Tornado } from './tornado'
import { TrafficTable } from './traffic-table'
import styles from './what-moves.module.css'
import { whatMovesIt } from './what-moves-it'

const SECTION = { section: 'what-moves', title: 'What moves the bill' } as const

/** Which input moves the bill how far, and what single changes would save. */
export function WhatMoves() {
  const scenario = useDeferredValue(usePage((state) => state.scenario))
  const share = useDeferredValue(useView(({ shares }) => shares.change))
  const book = usePage(() => bookOf(scenario))
  if (!book) return <Section {...SECTION} sentence="The prices are on their way." />
  return <Moves scenario={scenario} book={book} share={share} />
}

interface MovesProps {
  readonly scenario: Scenario
  readonly book: PriceBook
  readonly share: DecimalText
}

const Moves = memo(function Moves({ scenario, book, share }: MovesProps) {
  const movers = useMemo(() => moversOf(scenario, book, share), [scenario, book, share])
  const isTable = useView(({ tables }) => tables.includes('what-moves'))
  const View = isTable ? MoversTable : Tornado
  return (
    <Section {...SECTION} sentence={whatMovesIt(movers, scenario, book, share)}>
      <div className={styles.caption}>
        <span>Each input</span>
        <PercentField share="change" label="Each input changes by, in per cent" />
        <span>less, and as much more</span>
      </div>
      <View movers={movers} scenario={scenario} book={book} share={share} />
      <TrafficTable scenario={scenario} book={book} />
      <Alternatives scenario={scenario} book={book} />
    </Section>
  )
})
