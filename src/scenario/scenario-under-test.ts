/** What the tests of the reader read: small scenarios, and what comes back. */
import type { PriceRules } from '../engine/price-book'
import type { Remark, Scenario } from '../engine/scenario'
import { readScenario } from './read-scenario'

const aFunction = {
  requests: { count: '10', per: 'day' },
  duration: { kind: 'average', ms: '100' },
}

export const withFunctions = (...functions: object[]) => ({
  version: 1,
  functions: functions.map((fields) => ({ ...aFunction, ...fields })),
})
export const withFunction = (fields: object) => withFunctions(fields)
export const withScenario = (fields: object) => ({ ...withFunction({}), ...fields })
export const withFleet = (fleet: object) => withScenario({ fleet })
export const withExtras = (...extras: unknown[]) => withScenario({ extras })
export const withSamples = (samples: unknown) =>
  withFunction({ duration: { kind: 'measured', samples } })
export const inLater = (fields: object) => ({ ...withFunction(fields), prices: 'later' })
export const withTrigger = (kind: string, fields: object) =>
  inLater({ trigger: { kind, ...fields } })
export const withExtra = (extra: object) => ({ ...withExtras(extra), prices: 'later' })

/** February 2020, and a later book that has more of everything. */
export const twoBooks = (
  books: ReadonlyMap<string, PriceRules>,
): ReadonlyMap<string, PriceRules> => {
  const february2020 = books.get('2020-02') as PriceRules
  const later: PriceRules = {
    ...february2020,
    id: 'later',
    title: 'May 2031',
    regions: { 'us-east-1': 'US East (N. Virginia)', 'eu-west-1': 'Europe (Ireland)' },
    architectures: ['x86', 'arm'],
    triggers: ['direct', 'rest-api', 'http-api', 'websocket-api', 'function-url', 'load-balancer'],
    extras: [...february2020.extras, 'public-ipv4'],
    snapStart: true,
    limits: {
      ...february2020.limits,
      memoryMb: { min: 128, max: 10_240, step: 1 },
      ephemeralStorageMb: { min: 512, max: 10_240 },
      asyncEventKb: 1024,
      streamedMb: 200,
    },
  }
  return new Map([february2020, later].map((rules) => [rules.id, rules]))
}

export const readerOf = (catalogue: ReadonlyMap<string, PriceRules>) => {
  const problemsOf = (input: unknown): readonly Remark[] => {
    const read = readScenario(input, catalogue)
    return 'problems' in read ? read.problems : []
  }
  const scenarioOf = (input: unknown): Scenario => {
    const read = readScenario(input, catalogue)
    if ('problems' in read) throw new Error(JSON.stringify(read.problems))
    return read.scenario
  }
  const fieldsOf = (input: unknown) => problemsOf(input).map(({ field }) => field)
  const saidOf = (field: string, input: unknown) =>
    problemsOf(input).flatMap((problem) => (problem.field === field ? [problem.says] : []))
  return { problemsOf, scenarioOf, fieldsOf, saidOf }
}
