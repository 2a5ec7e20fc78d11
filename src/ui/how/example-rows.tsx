import {
  type ExampleAnswer,
  type ExampleFigure,
  openExample,
  type WorkedExample,
} from '../../state/how/example-answers'
import { written } from '../../state/notation-store'
import { exactMoney, figure } from '../format'
import { lineName } from '../parts/line-name'
import styles from './example-table.module.css'
import { showAnswer } from './show-answer'

interface ExampleRowsProps {
  readonly example: WorkedExample
  readonly book: string
  /** null: not worked out yet. */
  readonly answer: ExampleAnswer | null
}

/** An example: what it is, who prints it, and each figure beside ours. */
export function ExampleRows({ example, book, answer }: ExampleRowsProps) {
  const { by, url, place, note, figures } = example
  const title = written(example.title)
  return (
    <tbody>
      <tr className={styles.head}>
        <th scope="rowgroup" colSpan={3}>
          {title}{' '}
          <small>
            <a href={url} rel="noreferrer">
              {by}
            </a>
            : {place}. {note && written(note)}
          </small>
        </th>
        <td className={styles.verdict}>
          <button
            type="button"
            className={styles.open}
            aria-label={`open: ${title}`}
            onClick={() => openExample(example, book).then(showAnswer)}
          >
            <span>open</span>
          </button>
        </td>
      </tr>
      {figures.map((printed, index) => (
        <FigureRows key={printed.rule} printed={printed} ours={answer?.figures[index] ?? null} />
      ))}
    </tbody>
  )
}

interface FigureRowsProps {
  readonly printed: WorkedExample['figures'][number]
  readonly ours: ExampleFigure | null
}

function FigureRows({ printed, ours }: FigureRowsProps) {
  const { rule, differs } = printed
  return (
    <>
      <tr>
        <th scope="row">{rule === 'total' ? 'Total' : lineName(rule).title}</th>
        <td className={`${styles.amount} ${styles.printed}`} data-of="printed" translate="no">
          ${figure(printed.printed)}
        </td>
        <td className={styles.amount} data-of="here" translate="no">
          {ours === null ? '…' : ours.usd === null ? 'missing' : exactMoney(ours.usd)}
        </td>
        <td className={styles.verdict}>
          {ours && (ours.isAsPrinted ? 'the same' : <strong>differs</strong>)}
        </td>
      </tr>
      {differs !== undefined && (
        <tr className={styles.reason}>
          <td colSpan={4}>{written(differs)}</td>
        </tr>
      )}
    </>
  )
}
