import type { DecimalText, LambdaFunction, Scenario } from '../../engine/scenario'
import type { Mover } from '../../state/sensitivity'
import { viewShares } from '../../state/view-choices'
import { about, figure } from '../format'
import { durationInWords } from './duration-in-words'

export function moverName(input: Mover['input'], incrementMs: number): string {
  return input === 'rounding' ? `${incrementMs} ms increments` : NAMES[input]
}

const NAMES: Readonly<Record<Exclude<Mover['input'], 'rounding'>, string>> = {
  requests: 'Requests',
  memory: 'Memory',
  duration: 'Duration',
  init: 'INIT time',
  provisioned: 'Provisioned',
  storage: 'Ephemeral storage',
  payload: 'Message size',
  event: 'Event size',
  streamed: 'Streamed',
  connections: 'Connected minutes',
  sent: 'Sent out',
  logs: 'Logs',
  extras: 'Extras',
}

/** What a changed input is then: `750 ms`. Of several functions, or several values, how it changed. */
export function moverValue(
  input: Mover['input'],
  { functions }: Scenario,
  changed: string,
): string {
  if (input === 'rounding') return 'at 1 ms'
  const [fn, another] = functions
  const own = fn && !another ? VALUES[input]?.(fn) : null
  return own ?? changed
}

/** `25 % less` */
export const changedBy = (share: DecimalText, direction: 'less' | 'more'): string =>
  `${viewShares.change.write(share)}\u00a0% ${direction}`

type ValueOf = (fn: LambdaFunction) => string | null

const VALUES: { readonly [I in Mover['input']]?: ValueOf } = {
  requests: ({ requests }) =>
    `${about(requests.count)} a${requests.per === 'hour' ? 'n' : ''} ${requests.per}`,
  memory: ({ memoryMb }) => `${figure(String(memoryMb))} MB`,
  duration: ({ duration }) => (duration.kind === 'average' ? durationInWords(duration.ms) : null),
  init: ({ coldStart }) => durationInWords(coldStart.initMs),
  provisioned: ({ provisioned }) =>
    provisioned && `${figure(String(provisioned.concurrency))} kept`,
  storage: ({ ephemeralStorageMb }) => `${figure(String(ephemeralStorageMb))} MB`,
  logs: ({ logKb }) => `${about(logKb)} KB a request`,
}
