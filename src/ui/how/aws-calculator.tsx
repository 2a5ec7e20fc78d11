import type { Scenario } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { bookFiguresOf, ownFiguresOf } from '../../state/how/calculator-figures'
import type { InPieces } from '../../state/pieces'
import { useFollowing } from '../parts/use-following'
import { differences } from './calculator-differences'
import text from './text.module.css'

/** Where AWS's calculator counts otherwise, with what it comes to. */
export function AwsCalculator() {
  const found = useFollowing(worked)
  if (!found) return <p className={text.intro}>The prices are on their way.</p>
  return (
    <>
      <p className={text.intro}>
        <a href="https://calculator.aws/" rel="noreferrer">
          AWS’s pricing calculator
        </a>{' '}
        has today’s prices, and for a single function the same arithmetic. Where it asks for less,
        or counts each entry by itself, its total is another one. So it was in version 0.0.146 of
        its Lambda page.
      </p>
      <dl className={text.list}>
        {differences(found).map(({ of, says }) => (
          <div key={of} className={text.item}>
            <dt className={text.name}>{of}</dt>
            <dd className={text.says}>{says}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

// biome-ignore lint/correctness/useYield: it is one piece
function* worked(scenario: Scenario): InPieces<Parameters<typeof differences>[0] | null> {
  const book = bookOf(scenario)
  return book && { scenario, book, own: ownFiguresOf(scenario), ofBook: bookFiguresOf(book) }
}
