import { type ReactNode, useCallback } from 'react'
import type { Scenario } from '../../engine/scenario'
import { usePage } from '../../state/use-page'
import { useView } from '../../state/use-view'
import { viewStore } from '../../state/view-choices'
import { Section } from '../parts/section'
import { useFollowing } from '../parts/use-following'
import { useInView } from '../parts/use-in-view'
import { AddScenario } from './add-scenario'
import { type Compared, comparedWith } from './compared'
import { DifferenceSentence } from './difference-sentence'
import { RemovedNote, useRemoval } from './removed-note'
import { ScenarioTable } from './scenario-table'
import styles from './scenarios-side-by-side.module.css'
import { WhatMakesTheDifference } from './what-makes-the-difference'

/** The page's scenario beside those that were kept, and what makes the difference. */
export function ScenariosSideBySide() {
  const kept = usePage((state) => state.kept)
  const ends = useView((view) => view.ends)
  const [place, isInView] = useInView<HTMLElement>()
  const work = useCallback((page: Scenario) => comparedWith(page, kept, ends), [kept, ends])
  const compared = useFollowing(work, isInView)
  const { removed, remove } = useRemoval()
  return (
    <Section
      ref={place}
      id="scenarios-side-by-side"
      className={styles.section}
      tools={<AddScenario />}
      sentence={compared ? sentenceOn(compared) : FIRST_OF_ALL}
    >
      <RemovedNote removed={removed} />
      {compared && <Comparison {...compared} onRemove={remove} />}
    </Section>
  )
}

const FIRST_OF_ALL =
  'Keep this scenario, change the page, and see what the change makes of the bill, line by line. Up to four are kept, in the page’s address.'

function sentenceOn({ columns, from, to, explained }: Compared): ReactNode {
  const [before, after] = [columns[from], columns[to]]
  return (
    before && after && <DifferenceSentence explained={explained} before={before} after={after} />
  )
}

interface ComparisonProps extends Compared {
  readonly onRemove: (index: number) => void
}

function Comparison({ columns, from, to, explained, onRemove }: ComparisonProps) {
  return (
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
  )
}
