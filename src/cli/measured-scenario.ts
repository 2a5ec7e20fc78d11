import { firstCharacters } from '../engine/first-characters'
import type { Scenario } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'
import { agreeingLines } from '../measure/log/billing-rules'
import type { Measurement } from '../measure/measured-function'
import type { Finding } from '../measure/reading'
import { type Days, type FunctionFigures, scenarioFunctions } from '../measure/scenario-functions'
import type { TuningPoint } from '../measure/tuning/tuning'
import { priceRules } from '../prices'
import { DEFAULT_BOOK, defaultFunction } from '../scenario/defaults'
import { LIMITS } from '../scenario/limits'
import { readScenario } from '../scenario/read-scenario'

interface Measured {
  /** null where there is nothing to make one of. */
  readonly scenario: Scenario | object | null
  /** What is to be known of it. */
  readonly notes: readonly string[]
}

/** For what says nothing of how many requests there are. */
const REQUESTS = { count: '1000000', per: 'month' } as const

const grouped = (count: number) => withThousands(String(count))
const counted = (count: number, noun: string) =>
  `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`

/** What is not known costs more than what is. */
const costOf = ({ usd }: TuningPoint) => usd ?? Number.POSITIVE_INFINITY

/** The scenario that a finding comes to, and what to say of it. */
export function measuredScenario(finding: Finding, days: Days): Measured {
  switch (finding.kind) {
    case 'other':
      return { scenario: null, notes: [finding.says] }
    case 'measured': {
      const { measurement } = finding
      const functions = scenarioFunctions(measurement.functions, days)
      return scenarioOf(functions, notesOf(measurement, days))
    }
    case 'tuning': {
      const { memoryMb, ms } = finding.points.reduce((a, b) => (costOf(b) < costOf(a) ? b : a))
      const fn = { memoryMb, requests: REQUESTS, duration: { kind: 'average', ms } } as const
      return scenarioOf(
        [fn],
        [
          `${grouped(memoryMb)} MB is the cheapest of the ${finding.points.length} sizes that were tried.`,
          'The run does not say how many requests there are: 1,000,000 a month are taken.',
        ],
      )
    }
    case 'usage': {
      const functions = finding.usage.functions.map(({ name, requests, ms }) => ({
        name: firstCharacters(name, LIMITS.functionNameLength),
        requests: { count: requests, per: 'month' as const },
        duration: { kind: 'average' as const, ms },
      }))
      const unread = finding.usage.unread.map((name) => `${name}: not understood, and left out.`)
      const memory = 'The file does not say how much memory there is: 128 MB are taken.'
      return scenarioOf(functions, [memory, ...unread])
    }
  }
}

function scenarioOf(functions: readonly Partial<FunctionFigures>[], notes: Measured['notes']) {
  if (functions.length === 0) return { scenario: null, notes }
  const whole = functions.map((fn) => ({ ...defaultFunction, ...fn }))
  const newestFirst = [...priceRules.keys()].reverse()
  const tries = [DEFAULT_BOOK, ...newestFirst].map((prices) => {
    const scenario = { version: 1, prices, functions: whole }
    return { scenario, read: readScenario(scenario, priceRules) }
  })
  for (const { read } of tries) if ('scenario' in read) return { scenario: read.scenario, notes }
  const [first] = tries
  const problems = first && 'problems' in first.read ? first.read.problems : []
  return {
    scenario: first?.scenario ?? null,
    notes: [...notes, ...problems.map(({ field, says }) => `${field}: ${says}`)],
  }
}

function notesOf(measurement: Measurement, days: Days): readonly string[] {
  const { functions, unread, limited, provisioned } = measurement
  const requests = functions.reduce((sum, fn) => sum + fn.requests, 0)
  return [
    `${counted(requests, 'request')} of ${functions.length === 1 ? 'one function' : `${functions.length} functions, told apart by name and memory size`}.`,
    ...(functions.length > LIMITS.functions
      ? [`Only the ${LIMITS.functions} with the most GB-seconds are in the scenario.`]
      : []),
    ...spanNotes(measurement, days),
    ...agreementNotes(measurement),
    ...(limited > 0 ? [`Brought to 0.01 or 900,000 ms: ${counted(limited, 'duration')}.`] : []),
    ...(provisioned > 0
      ? ['The log speaks of provisioned concurrency: the scenario has none, add it.']
      : []),
    ...(unread.count > 0 ? [`Not understood: ${counted(unread.count, 'line')}, such as:`] : []),
    ...unread.first.map((line) => `  ${line}`),
  ]
}

const DAY_MS = 86_400_000

function spanNotes({ span }: Measurement, days: Days): readonly string[] {
  if (days !== null) return []
  const taken = 'The requests are taken as a month’s.'
  if (span === null || span.to === span.from) return [taken]
  const seen = ((span.to - span.from) / DAY_MS).toPrecision(3)
  return [`${taken} The log spans ${Number(seen)} days: --days says of how many they are.`]
}

function agreementNotes({ functions }: Measurement): readonly string[] {
  const printed = functions.flatMap(({ outcomes }) => (outcomes ? [outcomes] : []))
  const lines = printed.flat().reduce((sum, count) => sum + count, 0)
  if (lines === 0) return []
  return [...priceRules.values()].map((rules) => {
    const agreeing = printed.reduce((sum, outcomes) => sum + agreeingLines(outcomes, rules), 0)
    return `${grouped(agreeing)} of ${grouped(lines)} billed durations agree with the rule of ${rules.title}.`
  })
}
