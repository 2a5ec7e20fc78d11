import { lazy, type ReactNode, Suspense } from 'react'
import { bookOf, totalsOf } from '../../state/figures'
import { useNextFrame } from '../../state/use-next-frame'
import { usePage } from '../../state/use-page'
import { heldBy, isHeld } from '../../state/wrong'
import { moneyAtLeast } from '../money-at-least'
import { Fallible } from '../parts/fallible'
import { monthInWords } from '../parts/month-in-words'
import { answerTitle } from './answer-title'
import { Facts } from './facts'
import styles from './head.module.css'
import { LiveTotal } from './live-total'
import { PartsBar } from './parts-bar'
import { Sentence } from './sentence'
import { Total } from './total'

/** Only needed once something is wrong. */
const HeldLine = lazy(async () => ({ default: (await import('./held-line')).HeldLine }))

/** The total and what belongs to it: the part of the answer that is always in view. */
export function Head({ clause }: { readonly clause: ReactNode }) {
  const isPriced = usePage(({ scenario }) => bookOf(scenario) !== null)
  const isWrong = usePage((state) => heldBy(state) !== null)
  return (
    <section
      className={styles.head}
      data-answer="total"
      data-held={usePage(isHeld)}
      aria-label="Cost on Lambda"
    >
      <h1 className={styles.title} data-first="title">
        {usePage(({ scenario }) => answerTitle(scenario))}
      </h1>
      {isPriced ? (
        <div className={styles.figures}>
          <TotalNow />
          <Facts />
        </div>
      ) : (
        <p className={styles.figures}>The prices are on their way.</p>
      )}
      <Suspense fallback={<Sentence clause={clause} />}>
        {isWrong ? (
          <Fallible instead={() => <p>Still the answer of before.</p>}>
            <HeldLine />
          </Fallible>
        ) : (
          <Sentence clause={clause} />
        )}
      </Suspense>
      <PartsBar />
      <SaidTotal />
    </section>
  )
}

/** Nothing else of the answer is painted sooner. */
function TotalNow() {
  const totals = usePage(({ scenario }) => totalsOf(scenario))
  return totals && <Total totals={totals} />
}

function SaidTotal() {
  const totals = useNextFrame(({ scenario }) => totalsOf(scenario))
  const month = useNextFrame(({ scenario }) => monthInWords(scenario.hoursPerMonth))
  if (!totals) return null
  return <LiveTotal says={`${moneyAtLeast(totals.usd, totals.isAtLeast)}, ${month}`} />
}
