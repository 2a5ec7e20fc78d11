import type { Scenario } from '../../engine/scenario'
import { estimateOf } from '../../state/figures'
import { differenceOf, fleetOf } from '../../state/fleet-figures'
import type { ExplainedDifference } from '../../state/kept-scenarios-difference'
import { figure, money } from '../format'
import type { Column } from './column'
import { stepInWords } from './step-in-words'

interface DifferenceSentenceProps {
  /** null: prices are on their way. */
  readonly explained: ExplainedDifference | null
  readonly before: Column
  readonly after: Column
}

/** What moving from one to the other saves, and how Lambda then stands to EC2. */
export function DifferenceSentence({ explained, before, after }: DifferenceSentenceProps) {
  if (!explained) return 'The prices are on their way.'
  const { total, fromUsd, isAtLeast } = explained
  const { scenario } = after
  if (isAtLeast) {
    return 'A price is missing: what is known of the difference is below, line by line.'
  }
  return (
    <>
      {total.is === 'the same' ? (
        <>
          “{before.name}” and “{after.name}” cost the same:{' '}
          <strong translate="no">{money(fromUsd)}</strong> a month,{' '}
        </>
      ) : (
        <>
          Moving to {whereTo(explained, before.scenario) ?? `“${after.name}”`}{' '}
          {total.is === 'less' ? 'saves' : 'adds'}{' '}
          <strong translate="no">{money(total.usd)}</strong> a month,{' '}
        </>
      )}
      <Ec2 scenario={scenario} />
    </>
  )
}

/** More than these are a name's business. */
const MOST_PHRASES = 3

/** What it is that makes the difference; null where that is too much for a sentence. */
function whereTo({ steps }: ExplainedDifference, from: Scenario): string | null {
  const phrases = steps.flatMap((step, index) =>
    step.change.is === 'the same'
      ? []
      : [stepInWords(step, steps[index - 1]?.scenario ?? from).phrase],
  )
  if (phrases.length > MOST_PHRASES) return null
  const last = phrases.at(-1)
  return phrases.length < 2 ? (last ?? null) : `${phrases.slice(0, -1).join(', ')} and ${last}`
}

function Ec2({ scenario }: { readonly scenario: Scenario }) {
  const fleet = fleetOf(scenario)
  const lambda = estimateOf(scenario)
  if (!fleet || !lambda || fleet.totalUsd === null || fleet.missing.length > 0) {
    return 'and what EC2 would then cost is not known.'
  }
  const { usd, is } = differenceOf(lambda.totalUsd, fleet.totalUsd)
  const servers = `${figure(String(fleet.instances ?? 0))}\u00a0× ${fleet.instance}`
  if (is === 'the same') return `and Lambda costs the same as ${servers}.`
  return (
    <>
      and then Lambda costs{' '}
      <strong>
        {money(usd)} {is}
      </strong>{' '}
      than {servers}.
    </>
  )
}
