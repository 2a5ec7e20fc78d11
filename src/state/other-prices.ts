/** The same workload at the prices of another book, which need not be able to express all of it. */
import type { PriceRules } from '../engine/price-book'
import type { LambdaFunction, Scenario, TriggerKind } from '../engine/scenario'
import { bookNames, loadPriceBook, loadPriceRules, priceRules } from '../prices'
import {
  DEFAULT_REGION,
  defaultFleet,
  defaultFunction,
  defaultScenario,
  defaultTriggers,
} from '../scenario/defaults'
import { readScenario } from '../scenario/read-scenario'
import { valueAt, withValueAt } from './field-path'
import { nearestMemory } from './memory-sizes'

/** What a book cannot express, and what may take its place. */
export interface Conflict {
  /** `functions[0].memoryMb`. */
  readonly field: string
  readonly was: unknown
  /** The first is taken where nothing else is chosen. undefined: it is left out. */
  readonly options: readonly [unknown, ...unknown[]]
}

/** The book that the scenario's is compared with: the other one. */
const otherBook = ({ prices }: Pick<Scenario, 'prices'>) =>
  bookNames.find(({ id }) => id !== prices) ?? bookNames[0]

/**
 * What the book of these rules, which must be loaded, cannot express of a scenario: in the order in
 * which it has to be resolved, as what takes the place of one thing may lead to another.
 */
export function conflictsWith(rules: PriceRules, scenario: Scenario): readonly Conflict[] {
  const conflicts: Conflict[] = []
  let at: Scenario = { ...scenario, prices: rules.id }
  for (;;) {
    const read = readScenario(at, priceRules)
    if ('scenario' in read) return conflicts
    const conflict = conflictAt(read.problems[0]?.field ?? '', at, rules)
    if (!conflict || conflicts.some(({ field }) => field === conflict.field)) {
      throw new Error(`Nothing takes the place of ${read.problems[0]?.field}`)
    }
    conflicts.push(conflict)
    at = withOption(at, conflict, 0)
  }
}

/** The scenario at the prices of that book, each conflict resolved by the option of that index, or the first. */
export function resolved(
  id: string,
  scenario: Scenario,
  conflicts: readonly Conflict[],
  chosen: readonly number[] = [],
): Scenario {
  return conflicts.reduce<Scenario>(
    (at, conflict, index) => withOption(at, conflict, chosen[index] ?? 0),
    { ...scenario, prices: id },
  )
}

function withOption(scenario: Scenario, { field, options }: Conflict, index: number): Scenario {
  const value = options[index] ?? options[0]
  if (value !== undefined) return withValueAt(scenario, field, value)
  const left = scenario.extras.filter((extra) => extra !== valueAt(scenario, field))
  return { ...scenario, extras: left }
}

/** The part of a scenario that a problem is about, and what may stand there instead. */
function conflictAt(problem: string, scenario: Scenario, rules: PriceRules): Conflict | null {
  const conflict = (field: string, ...options: readonly unknown[]): Conflict | null => {
    const [first, ...more] = options
    const was = valueAt(scenario, field)
    return was === undefined ? null : { field, was, options: [first, ...more] }
  }
  if (problem === 'region') return conflict('region', DEFAULT_REGION)
  const [extra] = /^extras\[\d+\]/.exec(problem) ?? []
  if (extra) return conflict(extra, undefined)
  if (problem === 'fleet.instance') return conflict(problem, ...instancesLike(scenario, rules))
  const [, fn, part] = /^(functions\[\d+\])\.(\w+)/.exec(problem) ?? []
  if (fn && part) {
    const field = `${fn}.${part}`
    const options = instead(part, valueAt(scenario, fn) as LambdaFunction, rules)
    return conflict(field, ...options)
  }
  const [, ofFleet] = /^fleet\.(\w+)/.exec(problem) ?? []
  if (ofFleet) return conflict(problem, valueAt(defaultFleet, ofFleet))
  const [field = ''] = /^\w+/.exec(problem) ?? []
  return conflict(field, valueAt(defaultScenario, field))
}

/** What comes closest first. */
const TRIGGERS: { readonly [K in TriggerKind]?: readonly TriggerKind[] } = {
  'http-api': ['rest-api', 'direct'],
}

function instead(part: string, fn: LambdaFunction, rules: PriceRules): readonly unknown[] {
  switch (part) {
    case 'memoryMb':
      // More memory first: with less a function may not run.
      return nearestMemory(fn.memoryMb, rules).toReversed()
    case 'architecture':
      return rules.architectures
    case 'trigger': {
      const kinds = TRIGGERS[fn.trigger.kind] ?? ['direct', 'rest-api']
      return kinds
        .filter((kind) => rules.triggers.includes(kind))
        .map((one) => defaultTriggers[one])
    }
    case 'ephemeralStorageMb': {
      const { min, max } = rules.limits.ephemeralStorageMb
      return [Math.min(max, Math.max(min, fn.ephemeralStorageMb))]
    }
    default:
      return [valueAt(defaultFunction, part)]
  }
}

const MOST_TYPES = 3

/** The types that are as large, the default where there are none. */
function instancesLike({ fleet }: Scenario, { instances }: PriceRules): readonly string[] {
  const known = [...priceRules.values()].map((rules) => rules.instances[fleet.instance])
  const was = known.find((type) => type !== undefined)
  const alike = Object.entries(instances).filter(
    ([, { vcpu, memoryGib }]) => vcpu === was?.vcpu && memoryGib === was.memoryGib,
  )
  const types = alike.map(([type]) => type).slice(0, MOST_TYPES)
  return types.length > 0 ? types : [defaultFleet.instance]
}

/** The workload at other prices, and what had to give for it. */
export interface Other {
  readonly from: Scenario
  /** As it is there, in canonical form. */
  readonly scenario: Scenario
  readonly conflicts: readonly Conflict[]
}

/** The same workload under the other book, once its prices are loaded; rejects when they cannot be fetched. */
export async function loadOther(from: Scenario): Promise<Other> {
  const { id } = otherBook(from) ?? { id: from.prices }
  const rules = await loadPriceRules(id)
  if (!rules) throw new Error(`No prices of ${id}`)
  const conflicts = conflictsWith(rules, from)
  const read = readScenario(resolved(id, from, conflicts), priceRules)
  if (!('scenario' in read)) throw new Error(read.problems[0]?.says)
  // What both are compared by: its own prices, and those of the page's book in its region.
  await Promise.all([
    loadPriceBook(id, read.scenario.region),
    loadPriceBook(from.prices, read.scenario.region),
  ])
  return { from, scenario: read.scenario, conflicts }
}
