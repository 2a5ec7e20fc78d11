import { memo, useCallback } from 'react'
import type { DecimalText, Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import type { InPieces } from '../../state/pieces'
import { moversOf } from '../../state/sensitivity'
import { useView } from '../../state/use-view'
import { useIsTable } from '../parts/chart-or-table'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import chartAndTable from './chart-and-table.module.css'
import { ChartSection } from './chart-section'
import { MoversTable } from './movers-table'
import type { MoversViewProps } from './movers-view'
import { PercentField } from './percent-field'
import { Tornado } from './tornado'
import { TrafficTable } from './traffic-table'
import styles from './what-moves.module.css'
import { whatMovesIt } from './what-moves-it'

/** Which input moves the bill how far, and what single changes would save. */
export function WhatMoves() {
  const share = useView(({ shares }) => shares.change)
  const [place, isInView] = useInView<HTMLElement>()
  const work = useCallback((scenario: Scenario) => movesOf(scenario, share), [share])
  const found = useFollowing(work, isInView)
  return (
    <ChartSection
      ref={place}
      id="what-moves"
      sentence={found ? whatMovesIt(found) : 'The prices are on their way.'}
    >
      {found && <Moves {...found} />}
    </ChartSection>
  )
}

function* movesOf(scenario: Scenario, share: DecimalText): InPieces<MoversViewProps | null> {
  const book = bookOf(scenario)
  if (!book) return null
  return { movers: yield* moversOf(scenario, book, share), scenario, book, share }
}

const Moves = memo(function Moves({ movers, scenario, book, share }: MoversViewProps) {
  const isTable = useIsTable('what-moves')
  const View = isTable ? MoversTable : Tornado
  return (
    <div className={chartAndTable.both}>
      <div>
        <div className={styles.caption}>
          <span>Each input</span>
          <PercentField share="change" label="Each input changes by, in per cent" />
          <span>less, and as much more</span>
        </div>
        <View movers={movers} scenario={scenario} book={book} share={share} />
      </div>
      <TrafficTable scenario={scenario} book={book} />
    </div>
  )
})
