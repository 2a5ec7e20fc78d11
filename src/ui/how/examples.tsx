import { rulesOf } from '../../state/choices'
import { examplesOf, otherExamples } from '../../state/how/example-answers'
import { usePage } from '../../state/use-page'
import { ExampleTable } from './example-table'
import text from './text.module.css'

/** What AWS and others print, beside what the engine makes of it: those of the chosen prices first. */
export function Examples() {
  const { id, title } = usePage(({ scenario }) => rulesOf(scenario))
  return (
    <>
      <p className={text.intro}>
        Worked out now, in your browser, by what works out your bill: the examples of AWS’s pages,
        then the tests of Infracost, which reads AWS’s price list. They round each figure; here it
        has all its digits, and where it is not what they print, there is the reason. All are for
        us-east-1.
      </p>
      <ExampleTable
        key={id}
        title={`At the prices of ${title}`}
        book={id}
        examples={examplesOf(id)}
      />
      {otherExamples(id).map((other) => (
        <ExampleTable
          key={other.book}
          title={`At the prices of ${other.title}`}
          book={other.book}
          examples={other.examples}
        />
      ))}
    </>
  )
}
