import type { Line, Step, Term } from '../../engine/estimate-result'
import { written } from '../../state/notation-store'
import { exactMoney, figure, money } from '../format'
import { unitInWords, withArticle } from '../parts/unit-in-words'
import styles from './work.module.css'

/** How a line was worked out: the figures that ran, each with its name. */
export function Work({ line }: { readonly line: Line }) {
  return (
    <ol className={styles.work}>
      {line.work.map((step, index) => (
        <li key={`${step.label} ${step.numbers}`} className={styles.step}>
          <p className={styles.terms}>
            {pairs(step.parts).map(({ operators, term }, at) => (
              // A step never changes the order of its parts.
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              <span key={at} className={styles.pair}>
                {operators && <span className={styles.operator}>{operators}</span>}
                {term && <TermFigure term={term} />}
              </span>
            ))}
          </p>
          <Result step={step} isLast={index === line.work.length - 1} />
        </li>
      ))}
    </ol>
  )
}

interface Pair {
  readonly operators: string
  readonly term: Term | null
}

/** Each figure with what joins it to the one before, so that a line never ends in an operator. */
function pairs(parts: Step['parts']): readonly Pair[] {
  const found: Pair[] = []
  let operators = ''
  for (const part of parts) {
    if (typeof part === 'string') operators += ` ${part}`
    else found.push({ operators: operators.trim(), term: part })
    if (typeof part !== 'string') operators = ''
  }
  return operators === ''
    ? found
    : [...found, { operators: operators.replace(/^[ ,]+/, ''), term: null }]
}

function TermFigure({ term }: { readonly term: Term }) {
  const name = nameOf(term)
  return (
    <span className={styles.term}>
      <span translate="no">{inWords(term)}</span>
      <small>
        {term.source ? (
          <a href={term.source.url} rel="noreferrer">
            {name}
          </a>
        ) : (
          name
        )}
      </small>
    </span>
  )
}

function Result({ step, isLast }: { readonly step: Step; readonly isLast: boolean }) {
  const exact = inWords(step.value)
  const isMoney = step.value.unit === 'USD'
  return (
    <p className={styles.result}>
      <span translate="no">= {isLast ? <strong>{exact}</strong> : exact}</span>
      <small>
        {isLast && isMoney ? `shown as ${money(step.value.value)}` : written(step.label)}
      </small>
    </p>
  )
}

/** Under a price stands what it is for. */
function nameOf({ name, unit, source }: Term): string {
  const per = /^USD\/(.+)$/.exec(unit)?.[1]
  if (!per || !source) return name
  return `${name === 'price' ? '' : `${name}, `}${withArticle(per)}`
}

/** A figure with its unit: money before, the rest after; a rate by what it is a rate of. */
function inWords({ value, unit }: Term): string {
  const [of = '', per] = unit.split('/')
  if (of === 'USD') return exactMoney(value)
  if (of === 'request' || of === 'share') return figure(value)
  return `${figure(value)} ${unitInWords(value, per ? of : unit)}`
}
