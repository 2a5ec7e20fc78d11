/** A scenario's inputs in a few words: each part is compared with the same part of another. */
import type { LambdaFunction, Scenario, TriggerKind } from '../../engine/scenario'
import { rulesOf } from '../../state/choices'
import { figure } from '../format'

export const PROCESSORS = { x86: 'x86', arm: 'arm64' } as const

export const TRIGGERS: { readonly [K in TriggerKind]: string } = {
  direct: 'Direct',
  'rest-api': 'REST API',
  'http-api': 'HTTP API',
  'websocket-api': 'WebSocket API',
  'function-url': 'Function URL',
  'load-balancer': 'Load balancer',
}

export const inMb = (memoryMb: number) => `${figure(String(memoryMb))}\u00a0MB`

/** `1,000,000 a day`; with a noun `1,000,000 requests a day`. */
export const rateInWords = ({ requests: { count, per } }: LambdaFunction, noun = '') =>
  `${figure(count)} ${noun}${per === 'hour' ? 'an' : 'a'}\u00a0${per}`

export const durationInWords = ({ duration }: LambdaFunction) =>
  duration.kind === 'average' ? `${figure(duration.ms)}\u00a0ms` : 'measured'

/** One word where all functions agree, otherwise all of them. */
const ofAll = (functions: readonly LambdaFunction[], say: (fn: LambdaFunction) => string) =>
  [...new Set(functions.map(say))].join(' and ')

/** What all functions have, or how many there are of it. */
function oneOrCount(words: readonly string[], noun: string): string {
  const different = [...new Set(words)]
  return different.length === 1 ? (different[0] ?? '') : `${different.length} ${noun}`
}

function memory(functions: readonly LambdaFunction[]): string {
  const sizes = functions.map(({ memoryMb }) => memoryMb)
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return least === most ? inMb(most) : `${figure(String(least))} to ${inMb(most)}`
}

interface InputRow {
  readonly title: string
  readonly parts: (scenario: Scenario) => readonly string[]
}

const where = (scenario: Scenario) => {
  const { id, incrementMs } = rulesOf(scenario)
  return [id, `${incrementMs}\u00a0ms`]
}

/** The rows of what was asked; of regions and functions only where there is something to say. */
export function inputRows(scenarios: readonly Scenario[]): readonly InputRow[] {
  const isOneRegion = scenarios.every(({ region }) => region === scenarios[0]?.region)
  const isOneFunction = scenarios.every(({ functions }) => functions.length === 1)
  return [
    { title: 'Prices', parts: (one) => [...where(one), ...(isOneRegion ? [] : [one.region])] },
    ...(isOneFunction
      ? []
      : [{ title: 'Functions', parts: (one: Scenario) => [String(one.functions.length)] }]),
    {
      title: 'Processor, memory',
      parts: ({ functions }) => [
        ofAll(functions, (fn) => PROCESSORS[fn.architecture]),
        memory(functions),
      ],
    },
    {
      title: 'Load',
      parts: ({ functions }) => [
        oneOrCount(
          functions.map((fn) => rateInWords(fn)),
          'rates',
        ),
        oneOrCount(functions.map(durationInWords), 'durations'),
      ],
    },
    {
      title: 'Trigger',
      parts: ({ functions }) => [ofAll(functions, (fn) => TRIGGERS[fn.trigger.kind])],
    },
  ]
}
