import type { Extra, LambdaFunction, Scenario, Trigger, TriggerKind } from '../../engine/scenario'
import type { Conflict } from '../../state/other-prices'
import { figure } from '../format'
import { EXTRA_NAMES } from '../parts/extra-names'

const TRIGGERS: { readonly [K in TriggerKind]: string } = {
  direct: 'called directly',
  'rest-api': 'a REST API',
  'http-api': 'an HTTP API',
  'websocket-api': 'a WebSocket API',
  'function-url': 'a function URL',
  'load-balancer': 'a load balancer',
}

interface PartWords {
  readonly name: string
  readonly say: (value: unknown) => string
}

const megabytes = (value: unknown) => `${figure(String(value))} MB`
const kilobytes = (value: unknown) => `${figure(String(value))} KB`
const asItIs = (value: unknown) => String(value)

const PARTS: { readonly [part: string]: PartWords } = {
  memoryMb: { name: 'Memory', say: megabytes },
  architecture: { name: 'Processor', say: (value) => (value === 'arm' ? 'arm64' : 'x86') },
  trigger: {
    name: 'Trigger',
    say: (value) => TRIGGERS[(value as Trigger).kind] ?? (value as Trigger).kind,
  },
  ephemeralStorageMb: { name: 'Disk', say: megabytes },
  region: { name: 'Region', say: asItIs },
  instance: { name: 'EC2 type', say: asItIs },
  snapStart: { name: 'SnapStart', say: (value) => (value === null ? 'without it' : 'as it is') },
  streamedKb: { name: 'Streamed', say: kilobytes },
  asyncEventKb: { name: 'Event', say: kilobytes },
}

/** What a conflict is about, and what stands there. */
export interface ConflictWords {
  /** `Memory`, `Memory of api`. */
  readonly name: string
  readonly was: string
  readonly options: readonly string[]
}

/** A conflict as the page says it; the function is named where there are several. */
export function conflictInWords(
  { field, was, options }: Conflict,
  scenario: Scenario,
): ConflictWords {
  if (/^extras\[/.test(field)) {
    const label = nameOf(was as Extra)
    return { name: 'Extra', was: label, options: ['left out'] }
  }
  const part = /\w+$/.exec(field)?.[0] ?? field
  const { name, say } = PARTS[part] ?? {
    name: inWords(part),
    say: (value: unknown) => (value === was ? 'as it is' : 'without it'),
  }
  const fn = functionOf(field, scenario)
  return {
    name: fn && scenario.functions.length > 1 ? `${name} of ${fn.name}` : name,
    was: say(was),
    options: options.map(say),
  }
}

/** `savingsPlan` as `Savings plan`. */
const inWords = (part: string) =>
  part
    .replace(/^./, (first) => first.toUpperCase())
    .replace(/(?<!^)[A-Z]/g, (one) => ` ${one.toLowerCase()}`)

const nameOf = (extra: Extra) => (extra.kind === 'custom' ? extra.label : EXTRA_NAMES[extra.kind])

function functionOf(field: string, { functions }: Scenario): LambdaFunction | undefined {
  const [, index] = /^functions\[(\d+)\]/.exec(field) ?? []
  return index === undefined ? undefined : functions[Number(index)]
}

/** `320 MB in place of 300 MB`, by the option that is taken where nothing else is chosen. */
export function firstOptionInWords(conflict: Conflict, scenario: Scenario): string {
  const { name, was, options } = conflictInWords(conflict, scenario)
  const [first = ''] = options
  if (first === 'left out') return `without ${was}`
  if (first === 'without it') return `without ${name.toLowerCase()}`
  return `${first} in place of ${was}`
}
