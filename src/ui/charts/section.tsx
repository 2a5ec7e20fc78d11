import type { ReactNode, Ref } from 'react'
import { totalsOf } from '../../state/figures'
import { usePage } from '../../state/use-page'
import type { ChartSection } from '../../state/view-choices'
import { heldBy } from '../../state/wrong'
import { ChartOrTable, useIsTable } from '../parts/chart-or-table'
import { MayFail } from '../parts/may-fail'
import styles from './section.module.css'

interface SectionProps {
  readonly ref: Ref<HTMLElement>
  readonly section: ChartSection
  readonly title: string
  /** What it shows, with its figures. */
  readonly sentence: ReactNode
  readonly children?: ReactNode
}

/** A part of the page: its heading, its sentence and its chart or table. */
export function Section({ ref, section, title, sentence, children }: SectionProps) {
  const isHeld = usePage((state) => heldBy(state) !== null)
  const isAtLeast = usePage(({ scenario }) => totalsOf(scenario)?.isAtLeast ?? false)
  return (
    <section ref={ref} className={styles.section} aria-labelledby={section} data-held={isHeld}>
      <div className={styles.head}>
        <h2 className={styles.title} id={section}>
          {title}
        </h2>
        <ChartOrTable section={section} label={title} />
      </div>
      <p className={styles.sentence}>
        {sentence}
        {isAtLeast && ' A price is missing: Lambda costs at least these amounts.'}
      </p>
      <MayFail key={String(useIsTable(section))}>{children}</MayFail>
    </section>
  )
}
