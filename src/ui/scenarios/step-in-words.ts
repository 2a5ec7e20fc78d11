import type { LambdaFunction, Scenario } from '../../engine/scenario'
import { rulesOf } from '../../state/choices'
import type { Step, StepGroup } from '../../state/kept-scenarios-steps'
import { figure } from '../format'
import { durationInWords, inMb, PROCESSORS, rateInWords, TRIGGERS } from './scenario-in-words'

interface StepWords {
  /** Under its bar. */
  readonly label: string
  /** After "moving to". */
  readonly phrase: string
}

/** What a step changes, by what it becomes where all functions become the same. */
export function stepInWords({ groups, scenario }: Step, before: Scenario): StepWords {
  const words = groups.map((group) => groupInWords(group, scenario, before))
  return {
    label: words.map(({ label }) => label).join(' with '),
    phrase: words.map(({ phrase }) => phrase).join(' with '),
  }
}

function groupInWords(group: StepGroup, scenario: Scenario, before: Scenario): StepWords {
  return (
    WHOLE[group]?.(scenario, before) ??
    ofAll(scenario, VALUES[group]) ??
    GENERAL[group] ?? { label: group, phrase: group }
  )
}

type OfFunction = (fn: LambdaFunction) => StepWords

/** null: the functions differ in it. */
function ofAll({ functions }: Scenario, say: OfFunction | undefined): StepWords | null {
  const [first, ...others] = say ? functions.map(say) : []
  return first && others.every(({ label }) => label === first.label) ? first : null
}

const both = (says: string): StepWords => ({ label: says, phrase: says })

const VALUES: { readonly [G in StepGroup]?: OfFunction } = {
  processor: ({ architecture }) => both(PROCESSORS[architecture]),
  memory: ({ memoryMb }) => both(inMb(memoryMb)),
  duration: (fn) =>
    fn.duration.kind === 'average'
      ? both(durationInWords(fn))
      : { label: 'Measured duration', phrase: 'the measured durations' },
  requests: (fn) => ({
    label: rateInWords(fn),
    phrase: rateInWords(fn, 'requests '),
  }),
  trigger: ({ trigger: { kind } }) => ({
    label: TRIGGERS[kind],
    phrase: TRIGGER_PHRASES[kind],
  }),
}

const TRIGGER_PHRASES: { readonly [K in LambdaFunction['trigger']['kind']]: string } = {
  direct: 'direct calls',
  'rest-api': 'a REST API',
  'http-api': 'an HTTP API',
  'websocket-api': 'a WebSocket API',
  'function-url': 'a function URL',
  'load-balancer': 'a load balancer',
}

const WHOLE: {
  readonly [G in StepGroup]?: (scenario: Scenario, before: Scenario) => StepWords
} = {
  prices: (scenario, before) => {
    const { title } = rulesOf(scenario)
    if (scenario.prices === before.prices) return both(scenario.region)
    const where = scenario.region === before.region ? '' : `, ${scenario.region}`
    return { label: `${title}${where}`, phrase: `the prices of ${title}${where}` }
  },
  functions: ({ functions: { length } }) =>
    length === 1
      ? { label: 'One function', phrase: 'one function' }
      : both(`${figure(String(length))} functions`),
  'free-tier': ({ freeTier }) =>
    freeTier
      ? { label: 'Free tier on', phrase: 'the free tier' }
      : { label: 'Free tier off', phrase: 'a bill without the free tier' },
  'savings-plan': ({ savingsPlan }) =>
    savingsPlan
      ? { label: 'Savings plan', phrase: 'a savings plan' }
      : { label: 'No savings plan', phrase: 'a bill without a savings plan' },
  month: ({ hoursPerMonth }) => ({
    label: `${figure(hoursPerMonth)} hours a month`,
    phrase: `a month of ${figure(hoursPerMonth)} hours`,
  }),
}

const other = (label: string, phrase = `other ${label.toLowerCase()}`): StepWords => ({
  label,
  phrase,
})

const GENERAL: { readonly [G in StepGroup]?: StepWords } = {
  processor: other('Processors'),
  memory: other('Memory'),
  duration: other('Durations'),
  'cold-starts': other('Cold starts'),
  requests: other('Requests'),
  trigger: other('Triggers'),
  provisioned: other('Provisioned concurrency'),
  storage: other('Ephemeral storage'),
  'snap-start': other('SnapStart'),
  streaming: other('Streaming'),
  events: other('Event sizes'),
  transfer: other('Data sent out'),
  logs: other('Logs'),
  extras: other('Extra lines'),
}
