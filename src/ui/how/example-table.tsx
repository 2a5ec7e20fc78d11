import type { WorkedExample } from '../../state/how/example-answers'
import { Message, Remedy } from '../parts/message'
import { ExampleRows } from './example-rows'
import styles from './example-table.module.css'
import text from './text.module.css'
import { useAnswers } from './use-answers'

interface ExampleTableProps {
  readonly title: string
  readonly book: string
  readonly examples: readonly WorkedExample[]
}

/** Examples for the prices of one book. */
export function ExampleTable({ title, book, examples }: ExampleTableProps) {
  const { found, retry } = useAnswers(examples, book)
  return (
    <>
      <h4 className={text.group} id={`examples-${book}`}>
        {title}
      </h4>
      {retry && (
        <Message id={`no-examples-${book}`} says="These prices did not arrive.">
          <Remedy onClick={retry}>Try again</Remedy>
        </Message>
      )}
      <table className={styles.table} aria-labelledby={`examples-${book}`}>
        <thead>
          <tr>
            <th scope="col">Line</th>
            <th scope="col" className={styles.amount}>
              Printed
            </th>
            <th scope="col" className={styles.amount}>
              Here
            </th>
            <th scope="col" className={styles.verdict}>
              Rounded alike
            </th>
          </tr>
        </thead>
        {examples.map((example) => (
          <ExampleRows
            key={example.title}
            example={example}
            book={book}
            answer={found.get(example) ?? null}
          />
        ))}
      </table>
    </>
  )
}
