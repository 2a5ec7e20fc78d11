/** Single changes that the book has, what each would cost, and how to make it. */
import { costs } from '../engine/costs'
import { compare, minus, parse, toText } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { Architecture, LambdaFunction, Scenario, TriggerKind } from '../engine/scenario'
import { newTrigger } from './choices'
import { withValueAt } from './field-path'
import { actions } from './page-store'
import { alwaysBusy } from './provisioned-busy'
import type { ChangedBill } from './sensitivity-bill'

export type Change =
  | 'direct'
  | 'http-api'
  | 'function-url'
  | 'arm'
  | 'x86'
  | 'memory-down'
  | 'memory-up'
  | 'provisioned'
  | 'not-provisioned'
  | 'savings-plan'

interface Edit {
  readonly path: string
  readonly value: unknown
}

export interface Alternative extends ChangedBill {
  readonly change: Change
  readonly edits: readonly Edit[]
}

/**
 * What there is to change, the cheapest first. A change that leads to a price that we do not have is left out:
 * what is missing from its bill would pass for saved.
 */
export function alternativesOf(scenario: Scenario, book: PriceBook): readonly Alternative[] {
  const now = costs(scenario, book)
  return Object.entries(CHANGES)
    .map(([change, editsOf]) => ({ change: change as Change, edits: editsOf(scenario, book) }))
    .filter(({ edits }) => edits.length > 0)
    .flatMap(({ change, edits }) => {
      const after = edits.reduce(
        (whole, { path, value }) => withValueAt(whole, path, value),
        scenario,
      )
      const { totalUsd, missing } = costs(after, book)
      if (missing.length > now.missing.length) return []
      const differenceUsd = toText(minus(parse(totalUsd), parse(now.totalUsd)))
      return [{ change, edits, scenario: after, usd: totalUsd, differenceUsd }]
    })
    .toSorted((a, b) => compare(parse(a.usd), parse(b.usd)))
}

/** Makes the change in what is typed, as one step of undo. */
export function makeChange({ change, edits }: Alternative): void {
  actions.endGesture()
  for (const { path, value } of edits) actions.choose(path, value, `change ${change}`)
  actions.endGesture()
}

const APIS: readonly TriggerKind[] = ['rest-api', 'http-api', 'websocket-api']

/** The edits that each change takes; none where there is nothing to change. */
const CHANGES: Readonly<Record<Change, (scenario: Scenario, book: PriceBook) => Edit[]>> = {
  direct: (scenario) => triggerOfEach(scenario, 'direct', APIS),
  'http-api': (scenario, { triggers }) =>
    triggers.includes('http-api') ? triggerOfEach(scenario, 'http-api', ['rest-api']) : [],
  'function-url': (scenario, { triggers }) =>
    triggers.includes('function-url')
      ? triggerOfEach(scenario, 'function-url', ['rest-api', 'http-api'])
      : [],
  arm: (scenario, book) => architectureOfEach(scenario, book, 'arm'),
  x86: (scenario, book) => architectureOfEach(scenario, book, 'x86'),
  'memory-down': (scenario, book) =>
    ofEach(scenario, 'memoryMb', ({ memoryMb }) => nextSize(memoryMb, book, -1)),
  'memory-up': (scenario, book) =>
    ofEach(scenario, 'memoryMb', ({ memoryMb }) => nextSize(memoryMb, book, 1)),
  provisioned: (scenario) =>
    ofEach(scenario, 'provisioned', (fn) => fn.provisioned ?? alwaysBusy(fn, scenario)),
  'not-provisioned': (scenario) => ofEach(scenario, 'provisioned', () => null),
  'savings-plan': ({ savingsPlan }, { lambdaSavings }) =>
    lambdaSavings || savingsPlan ? [{ path: 'savingsPlan', value: !savingsPlan }] : [],
}

/** A field of every function that gets another value. */
function ofEach<K extends keyof LambdaFunction>(
  { functions }: Scenario,
  field: K,
  next: (fn: LambdaFunction) => LambdaFunction[K],
): Edit[] {
  return functions.flatMap((fn, index) => {
    const value = next(fn)
    return value === fn[field] ? [] : [{ path: `functions[${index}].${field}`, value }]
  })
}

const triggerOfEach = (scenario: Scenario, to: TriggerKind, from: readonly TriggerKind[]) =>
  ofEach(scenario, 'trigger', ({ trigger }) =>
    from.includes(trigger.kind) ? newTrigger(to) : trigger,
  )

function architectureOfEach(
  scenario: Scenario,
  { architectures }: PriceBook,
  architecture: Architecture,
): Edit[] {
  return architectures.includes(architecture)
    ? ofEach(scenario, 'architecture', () => architecture)
    : []
}

/** Where a book has every MB, one of them less is no change that anyone makes. */
const SIZES_APART_MB = 64

/** The next size in a direction, or the same at the end of the scale. */
function nextSize(memoryMb: number, { limits }: PriceBook, direction: 1 | -1): number {
  const { min, max } = limits.memoryMb
  const steps = memoryMb / SIZES_APART_MB
  const next = direction === 1 ? Math.floor(steps) + 1 : Math.ceil(steps) - 1
  const size = next * SIZES_APART_MB
  return size < min || size > max ? memoryMb : size
}
