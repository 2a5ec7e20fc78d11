import './page.css'
import { useEffect, useRef } from 'react'
import { isEmpty } from '../../state/embed/follow-link'
import { bookOf } from '../../state/figures'
import { usePage } from '../../state/use-page'
import { isHeld } from '../../state/wrong'
import { NotArrived } from '../not-arrived'
import { CalculatorView } from './calculator-view'
import { CompactView } from './compact-view'
import { followHeight } from './height'
import { Notes } from './notes'
import { OpenLink } from './open-link'
import type { View } from './options'
import { ResultView } from './result-view'
import styles from './widget.module.css'

interface WidgetProps {
  readonly view: View
  /** What there is to say of how the widget was asked to look. */
  readonly notes: readonly string[]
  readonly tellHeight: (px: number) => void
}

const VIEWS = { result: ResultView, compact: CompactView, calculator: CalculatorView }

/** The calculator's answer, to stand in another page. */
export function Widget({ view, notes, tellHeight }: WidgetProps) {
  const frame = useRef<HTMLElement>(null)
  const isLost = usePage(isEmpty)
  useEffect(() => {
    if (frame.current) followHeight(frame.current, tellHeight)
  }, [tellHeight])
  const Answer = VIEWS[view]
  return (
    <main ref={frame} className={styles.widget} data-view={view} data-held={usePage(isHeld)}>
      {isLost ? <Lost /> : <Answer />}
      <NotArrived />
      <Notes more={notes} />
      {(isLost || view !== 'compact') && <Foot isLost={isLost} />}
    </main>
  )
}

function Lost() {
  const isAwaited = usePage(({ awaited }) => awaited !== null)
  const says = isAwaited ? 'The prices are on their way.' : 'This link could not be read.'
  return <h1 className={styles.lost}>{says}</h1>
}

function Foot({ isLost }: { readonly isLost: boolean }) {
  const book = usePage(({ scenario }) => bookOf(scenario))
  return (
    <footer className={styles.foot}>
      <span>{book && !isLost && `Prices of ${book.title}`}</span>
      <OpenLink>
        Open<span className={styles.wide}> the calculator</span>
      </OpenLink>
    </footer>
  )
}
