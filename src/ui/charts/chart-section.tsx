import type { ReactNode, Ref } from 'react'
import { totalsOf } from '../../state/figures'
import { usePage } from '../../state/use-page'
import type { ChartSection as ChartSectionId } from '../../state/view-choices'
import { ChartOrTable, useIsTable } from '../parts/chart-or-table'
import { MayFail } from '../parts/may-fail'
import { Section } from '../parts/section'
import { sectionTitles } from '../parts/section-titles'
import styles from './chart-section.module.css'

interface ChartSectionProps {
  readonly ref: Ref<HTMLElement>
  readonly id: ChartSectionId
  /** What it shows, with its figures. */
  readonly sentence: ReactNode
  readonly children?: ReactNode
}

/** A section of a chart or its table. Its sentence has the room of what it says in most scenarios. */
export function ChartSection({ ref, id, sentence, children }: ChartSectionProps) {
  const isAtLeast = usePage(({ scenario }) => totalsOf(scenario)?.isAtLeast ?? false)
  return (
    <Section
      ref={ref}
      id={id}
      className={styles.section}
      tools={<ChartOrTable section={id} label={sectionTitles[id]} />}
      sentence={
        <>
          {sentence}
          {isAtLeast && ' A price is missing: Lambda costs at least these amounts.'}
        </>
      }
    >
      <MayFail key={String(useIsTable(id))}>{children}</MayFail>
    </Section>
  )
}
