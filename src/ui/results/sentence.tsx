import type { ReactNode } from 'react'
import { billOf, estimateOf, switchSaves } from '../../state/figures'
import { written } from '../../state/notation-store'
import { useNextFrame } from '../../state/use-next-frame'
import { money, percent } from '../format'
import { lineName } from '../parts/line-name'
import styles from './sentence.module.css'

/** The bill in a sentence. */
export function Sentence({ clause }: { readonly clause: ReactNode }) {
  const scenario = useNextFrame((state) => state.scenario)
  const missing = estimateOf(scenario)?.missing ?? []
  return (
    <p className={styles.sentence}>
      <span>{whatItIs(scenario)}</span>
      {clause}
      {missing.map(({ rule, says }) => (
        <span key={rule}> {written(says)}</span>
      ))}
    </p>
  )
}

type Scenario = Parameters<typeof billOf>[0]

function whatItIs(scenario: Scenario): string {
  const found = estimateOf(scenario)
  if (!found) return ''
  if (found.lines.length === 0) return 'Nothing is counted until a function has requests.'
  const saved = scenario.freeTier ? switchSaves.freeTier(scenario) : null
  const isSaved = saved !== null && saved !== '0'
  if (found.totalUsd === '0') {
    return isSaved ? `The free tier covers it: without it, ${money(saved)}.` : 'It costs nothing.'
  }
  const largest = billOf(scenario).reduce((most, one) =>
    Number(one.percent ?? 0) > Number(most.percent ?? 0) ? one : most,
  )
  const share = largest.percent === null ? '' : percent(largest.percent, 0)
  const first =
    billOf(scenario).length === 1
      ? `All of it is ${lineName(largest.line.rule).inSentence}.`
      : `${share} of it is ${lineName(largest.line.rule).inSentence}.`
  return isSaved ? `${first} The free tier has taken ${money(saved)} off.` : first
}
