/** The way from one scenario to another, one group of fields at a time, through scenarios that can be. */
import type { PriceRules } from '../engine/price-book'
import type { LambdaFunction, Scenario } from '../engine/scenario'
import { readScenario } from '../scenario/read-scenario'

type Take = (from: Scenario, to: Scenario) => Scenario

const ofScenario =
  (...fields: readonly (keyof Scenario)[]): Take =>
  (from, to) => ({ ...from, ...picked(to, fields) })

/** Of each function that both have. */
const ofFunctions =
  (...fields: readonly (keyof LambdaFunction)[]): Take =>
  (from, to) => ({
    ...from,
    functions: from.functions.map((fn, index) => {
      const other = to.functions[index]
      return other ? { ...fn, ...picked(other, fields) } : fn
    }),
  })

const picked = <T extends object>(from: T, fields: readonly (keyof T)[]): Partial<T> =>
  Object.fromEntries(fields.map((field) => [field, from[field]])) as Partial<T>

/** Those that are more, or fewer; what both have stays. */
const functionCount: Take = (from, to) => {
  const both = Math.min(from.functions.length, to.functions.length)
  return { ...from, functions: [...from.functions.slice(0, both), ...to.functions.slice(both)] }
}

/**
 * In the order they are tried. Names cost nothing, nor does the fleet, but a book need not know the
 * instance type of another.
 */
const GROUPS = {
  functions: functionCount,
  prices: ofScenario('prices', 'region', 'fleet'),
  processor: ofFunctions('architecture'),
  memory: ofFunctions('memoryMb'),
  duration: ofFunctions('duration'),
  'cold-starts': ofFunctions('coldStart'),
  requests: ofFunctions('requests'),
  trigger: ofFunctions('trigger'),
  provisioned: ofFunctions('provisioned'),
  storage: ofFunctions('ephemeralStorageMb'),
  'snap-start': ofFunctions('snapStart'),
  streaming: ofFunctions('streamedKb'),
  events: ofFunctions('asyncEventKb'),
  transfer: ofFunctions('transferKb'),
  logs: ofFunctions('logKb'),
  extras: ofScenario('extras'),
  'free-tier': ofScenario('freeTier'),
  'savings-plan': ofScenario('savingsPlan'),
  month: ofScenario('hoursPerMonth'),
} as const satisfies { readonly [group: string]: Take }

export type StepGroup = keyof typeof GROUPS

const IN_ORDER = Object.keys(GROUPS) as StepGroup[]

export interface Step {
  /** What changes: more than one where no scenario is possible in between. */
  readonly groups: readonly StepGroup[]
  /** As it is then. */
  readonly scenario: Scenario
}

type Catalogue = ReadonlyMap<string, PriceRules>

/**
 * The steps that lead from one scenario to the other, in a fixed order but where the scenario in
 * between would not be possible: then a later group goes first, or several go together. What both
 * have in common is no step.
 */
export function stepsBetween(from: Scenario, to: Scenario, catalogue: Catalogue): readonly Step[] {
  const steps: Step[] = []
  let at = from
  let pending = IN_ORDER.filter((group) => differs(group, from, to))
  while (pending.length > 0) {
    const step = nextStep(at, to, pending, catalogue)
    steps.push(step)
    at = step.scenario
    pending = pending.filter((group) => !step.groups.includes(group))
  }
  return steps
}

function differs(group: StepGroup, from: Scenario, to: Scenario): boolean {
  if (group === 'prices') return from.prices !== to.prices || from.region !== to.region
  return JSON.stringify(GROUPS[group](from, to)) !== JSON.stringify(from)
}

function nextStep(
  at: Scenario,
  to: Scenario,
  pending: readonly StepGroup[],
  catalogue: Catalogue,
): Step {
  const alone = pending.map((group) => [group])
  const together = pending.map((_, index) => pending.slice(0, index + 1))
  for (const groups of [...alone, ...together]) {
    const next = groups.reduce((scenario, group) => GROUPS[group](scenario, to), at)
    const read = readScenario(next, catalogue)
    if ('scenario' in read) return { groups, scenario: read.scenario }
  }
  return { groups: pending, scenario: to }
}
