import type { ReactNode, Ref } from 'react'
import { usePage } from '../../state/use-page'
import { heldBy } from '../../state/wrong'
import styles from './section.module.css'
import { type SectionId, sectionTitles } from './section-titles'

interface SectionProps {
  readonly id: SectionId
  readonly ref?: Ref<HTMLElement>
  readonly headingRef?: Ref<HTMLHeadingElement>
  /** Beside the heading: what can be done with the whole of it. */
  readonly tools?: ReactNode
  /** What it shows, with its figures. */
  readonly sentence?: ReactNode
  /** Where the page is fetched in parts, or printed, it has a say. */
  readonly className?: string | undefined
  readonly children?: ReactNode
}

/** A part of the page: its rule, its heading, its sentence and what it shows. */
export function Section(props: SectionProps) {
  const { id, ref, headingRef, tools, sentence, className = '', children } = props
  const isHeld = usePage((state) => heldBy(state) !== null)
  const heading = `${id}-heading`
  return (
    <section
      id={id}
      ref={ref}
      className={`${styles.section} ${className}`}
      aria-labelledby={heading}
      data-held={isHeld}
    >
      <div className={styles.head}>
        <h2 id={heading} ref={headingRef} className={styles.title} tabIndex={-1}>
          {sectionTitles[id]}
        </h2>
        {tools}
      </div>
      {sentence && <p className={styles.sentence}>{sentence}</p>}
      {children}
    </section>
  )
}
