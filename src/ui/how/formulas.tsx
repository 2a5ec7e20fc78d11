import type { PriceBook } from '../../engine/price-book'
import { bookOf } from '../../state/figures'
import { type Formula, formulasOf } from '../../state/how/formulas'
import { written } from '../../state/notation-store'
import { usePage } from '../../state/use-page'
import { figure } from '../format'
import { lineName } from '../parts/line-name'
import { awsPageOf } from './aws-pages'
import { formulaNotes } from './formula-notes'
import styles from './formulas.module.css'
import text from './text.module.css'

/** Lines of one kind, by the beginnings of their rules. */
const GROUPS = [
  ['Lambda', /^(requests|compute|provisioned|ephemeral|snapstart|response)/],
  ['In front of it', /^(api-gateway|load-balancer)/],
  ['Transfer and logs', /^(transfer|logs)/],
  ['Extras', /^extra:/],
] as const

const OF_FLEET: ReadonlyMap<string, string> = new Map([
  ['instances', 'Instances'],
  ['storage', 'Storage'],
  ['public-ipv4', 'Public IPv4'],
  ['burst-surplus', 'Above the baseline'],
])

/** How each line that the prices have is worked out, in the words of the calculation itself. */
export function Formulas() {
  const book = usePage(({ scenario }) => bookOf(scenario))
  if (!book) return <p className={text.intro}>The prices are on their way.</p>
  const { lambda, fleet } = formulasOf(book)
  return (
    <>
      <p className={text.intro}>
        These are the words of the calculation itself: with your figures they stand in each line of
        the bill, when it is opened. 1 GB is {figure('1024')} MB. A month has the hours that you
        choose; a year has twelve months.
      </p>
      {GROUPS.map(([title, rules]) => (
        <Group key={title} title={title} book={book}>
          {lambda.filter(({ rule }) => rules.test(rule))}
        </Group>
      ))}
      <Group title="EC2" book={book}>
        {fleet}
      </Group>
      <h4 className={text.group}>The break-even</h4>
      <p className={styles.prose}>
        All request rates are scaled together; what is not given per request stays as it is.
        Lambda’s cost is then a line that bends where an allowance ends or a tier begins, and EC2’s
        has a step at each instance. Where one falls below the other is solved on these pieces, in
        whole requests a month up to a million million, not sampled: the first time, and for good.
        What costs the same on both sides takes no part.
      </p>
    </>
  )
}

interface GroupProps {
  readonly title: string
  readonly book: PriceBook
  readonly children: readonly Formula[]
}

function Group({ title, book, children }: GroupProps) {
  const formulas = children.filter(({ steps }) => steps.length > 0)
  if (formulas.length === 0) return null
  return (
    <>
      <h4 className={text.group}>{title}</h4>
      <dl className={styles.list}>
        {formulas.map((formula) => (
          <OneFormula key={formula.rule} formula={formula} book={book} />
        ))}
      </dl>
    </>
  )
}

function OneFormula({ formula, book }: { readonly formula: Formula; readonly book: PriceBook }) {
  const { rule, steps } = formula
  const page = awsPageOf(rule)
  const notes = formulaNotes(rule, book)
  return (
    <div className={text.item}>
      <dt className={text.name}>{OF_FLEET.get(rule) ?? lineName(rule).title}</dt>
      <dd className={styles.formula}>
        <ul className={styles.steps}>
          {steps.map(({ label, words }) => (
            <li key={label}>
              <span>{label}</span> = {written(plainWords(words))}
            </li>
          ))}
        </ul>
        <p className={text.says}>
          {notes.map((note) => `${written(note)} `)}
          {page && (
            <a href={page.url} rel="noreferrer">
              {page.title}
            </a>
          )}
        </p>
      </dd>
    </div>
  )
}

/** A figure among the words has its unit; here it is one of what it is added to. */
const plainWords = (words: string) => words.replace('1 request/request', '1')
