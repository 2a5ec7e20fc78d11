/** Single changes that the book has, what each would cost, and how to make it. */
import { compare, parse } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { Architecture, LambdaFunction, Scenario, TriggerKind } from '../engine/scenario'
import { newTrigger } from './choices'
import { withValueAt } from './field-path'
import { nextMemory } from './memory-sizes'
import { actions } from './page-store'
import { type ChangedBill, changedBill, monthlyUsd } from './sensitivity-bill'

export type Change =
  | 'direct'
  | 'http-api'
  | 'arm'
  | 'x86'
  | 'memory-down'
  | 'memory-up'
  | 'not-provisioned'
  | 'free-tier'

interface Edit {
  readonly path: string
  readonly value: unknown
}

export interface Alternative extends ChangedBill {
  readonly change: Change
  readonly edits: readonly Edit[]
}

/** What there is to change, the cheapest first. */
export function alternativesOf(scenario: Scenario, book: PriceBook): readonly Alternative[] {
  const now = monthlyUsd(scenario, book)
  return Object.entries(CHANGES)
    .map(([change, editsOf]) => ({ change: change as Change, edits: editsOf(scenario, book) }))
    .filter(({ edits }) => edits.length > 0)
    .map(({ change, edits }) => {
      const after = edits.reduce(
        (whole, { path, value }) => withValueAt(whole, path, value),
        scenario,
      )
      return { change, edits, ...changedBill(now, after, book) }
    })
    .toSorted((a, b) => compare(parse(a.usd), parse(b.usd)))
}

/** Makes the change in what is typed, as one step of undo. */
export function tryAlternative({ change, edits }: Alternative): void {
  actions.endGesture()
  for (const { path, value } of edits) actions.choose(path, value, `try ${change}`)
  actions.endGesture()
}

const APIS: readonly TriggerKind[] = ['rest-api', 'http-api', 'websocket-api']

/** The edits that each change takes; none where there is nothing to change. */
const CHANGES: Readonly<Record<Change, (scenario: Scenario, book: PriceBook) => Edit[]>> = {
  direct: (scenario) =>
    ofEach(scenario, 'trigger', ({ trigger }) =>
      APIS.includes(trigger.kind) ? newTrigger('direct') : trigger,
    ),
  'http-api': (scenario, { triggers }) =>
    ofEach(scenario, 'trigger', ({ trigger }) =>
      trigger.kind === 'rest-api' && triggers.includes('http-api')
        ? newTrigger('http-api')
        : trigger,
    ),
  arm: (scenario, book) => architectureOfEach(scenario, book, 'arm'),
  x86: (scenario, book) => architectureOfEach(scenario, book, 'x86'),
  'memory-down': (scenario, book) =>
    ofEach(scenario, 'memoryMb', ({ memoryMb }) => nextMemory(memoryMb, book, -1)),
  'memory-up': (scenario, book) =>
    ofEach(scenario, 'memoryMb', ({ memoryMb }) => nextMemory(memoryMb, book, 1)),
  'not-provisioned': (scenario) => ofEach(scenario, 'provisioned', () => null),
  'free-tier': ({ freeTier }) => [{ path: 'freeTier', value: !freeTier }],
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

function architectureOfEach(
  scenario: Scenario,
  { architectures }: PriceBook,
  architecture: Architecture,
): Edit[] {
  return architectures.includes(architecture)
    ? ofEach(scenario, 'architecture', () => architecture)
    : []
}
