import { rulesOf } from '../../state/choices'
import { agreementWith } from '../../state/measured/measured-figures'
import type { MeasuredFunctions } from '../../state/measured/measured-scenario'
import { usePage } from '../../state/use-page'
import { figure } from '../format'
import styles from './panel.module.css'

interface Rule {
  readonly incrementMs: number
  readonly billsInit: boolean
}

const inWords = ({ incrementMs, billsInit }: Rule) =>
  `rounded up to ${incrementMs} ms, ${billsInit ? 'with INIT' : 'without INIT'}`

const lines = (count: number) => `${figure(String(count))} ${count === 1 ? 'line' : 'lines'}`

/** Whether AWS billed as the page's prices say, line by line. */
export function Agreement({ functions }: { readonly functions: MeasuredFunctions }) {
  const rules = usePage(({ scenario }) => rulesOf(scenario))
  const agreement = agreementWith(functions, rules)
  if (!agreement) return null
  const { agreeing, otherwise, byNone } = agreement
  const [most] = otherwise
  return (
    <p className={styles.note}>
      Billed durations: <strong translate="no">{figure(String(agreeing))}</strong> of{' '}
      {lines(agreement.lines)} agree with the rule of {rules.title} ({inWords(rules)}).
      {most && ` ${lines(most.lines)} were billed another way: ${inWords(most)}.`}
      {byNone > 0 &&
        ` ${lines(byNone)} ${byNone === 1 ? 'fits' : 'fit'} no rule: a time-out is billed as the limit it ran into.`}
    </p>
  )
}
