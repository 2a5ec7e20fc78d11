/**
 * What each key of a link stands for. The tables are the grammar: a link is written and read by
 * walking them, in this order. A key that was ever published keeps its meaning.
 */
import type { PriceRules } from '../../engine/price-book'
import { type DecimalText, type Extra, PURCHASES, QUEUES } from '../../engine/scenario'
import { LIMITS } from '../limits'
import {
  countUnits,
  durationUnits,
  gbUnits,
  kbUnits,
  memoryUnits,
  moneyUnits,
  shareUnits,
  type Units,
} from '../typed/units'

/** What the bounds of a value may depend on. */
export interface Setting {
  readonly rules: PriceRules
  readonly hoursPerMonth: DecimalText
}

export interface Bounds {
  readonly min?: DecimalText
  readonly max?: DecimalText
  /** The value is `min` and a whole number of steps. */
  readonly step?: number
  /** The only values there are, smallest first. */
  readonly among?: readonly DecimalText[]
}

type Kind =
  | { readonly as: 'amount' | 'whole'; readonly units: Units; bounds(setting: Setting): Bounds }
  | { readonly as: 'choice'; choices(setting: Setting): readonly string[] }
  | { readonly as: 'text'; readonly longest: number }
  | { readonly as: 'flag' | 'rate' | 'duration' }

export type LinkField = Kind & {
  readonly key: string
  /** Where the value stands in its object: `['coldStart', 'share']`. */
  readonly path: readonly string[]
  /** What the field is called in a note. */
  readonly label: string
}

type Naming = Pick<LinkField, 'key' | 'path' | 'label'>

/** `name` is the key and the path in the object: `cold coldStart.share`. */
const named = (name: string, label: string): Naming => {
  const [key, path] = name.split(' ') as [string, string]
  return { key, path: path.split('.'), label }
}

type BoundsOf = Bounds | ((setting: Setting) => Bounds)
const settled = (bounds: BoundsOf) => (typeof bounds === 'function' ? bounds : () => bounds)

const amount = (name: string, label: string, units: Units, bounds: BoundsOf = {}): LinkField => ({
  ...named(name, label),
  as: 'amount',
  units,
  bounds: settled(bounds),
})

const whole = (name: string, label: string, units: Units, bounds: BoundsOf): LinkField => ({
  ...named(name, label),
  as: 'whole',
  units,
  bounds: settled(bounds),
})

const choice = (
  name: string,
  label: string,
  choices: (setting: Setting) => readonly string[],
): LinkField => ({ ...named(name, label), as: 'choice', choices })

const text = (name: string, label: string, longest: number): LinkField => ({
  ...named(name, label),
  as: 'text',
  longest,
})

const special = (name: string, label: string, as: 'flag' | 'rate' | 'duration'): LinkField => ({
  ...named(name, label),
  as,
})

const range = ({ min, max }: { min: number; max: number }): Bounds => ({
  min: String(min),
  max: String(max),
})
const upTo = (max: number): Bounds => range({ min: 0, max })
const SHARE = upTo(1)

/** A parameter that is the whole link of another scenario, kept beside the link's own. */
export const KEPT = 'k'

/** Parameters of the link itself. Its price book and region are written apart: they are always there. */
export const scenarioFields: readonly LinkField[] = [
  text('n name', 'Name', LIMITS.nameLength),
  special('ft freeTier', 'Free tier', 'flag'),
  amount('h hoursPerMonth', 'Hours per month', countUnits, range(LIMITS.hoursPerMonth)),
  special('sp savingsPlan', 'Savings plan', 'flag'),
]

/** The first item of a function without a key. */
export const functionName: LinkField = text('name name', 'Name', LIMITS.functionNameLength)

export const functionFields: readonly LinkField[] = [
  special('r requests', 'Requests', 'rate'),
  special('d duration', 'Duration', 'duration'),
  whole('m memoryMb', 'Memory', memoryUnits, ({ rules }) => ({
    ...range(rules.limits.memoryMb),
    step: rules.limits.memoryMb.step,
  })),
  choice('a architecture', 'Architecture', ({ rules }) => rules.architectures),
  choice('t trigger.kind', 'Trigger', ({ rules }) => rules.triggers),
  amount('cache trigger.cacheGb', 'Cache', gbUnits, ({ rules }) => ({
    among: ['0', ...rules.limits.cacheGb],
  })),
  amount('rkb trigger.requestKb', 'KB per request', kbUnits, upTo(LIMITS.requestKb)),
  amount('mkb trigger.messageKb', 'KB per message', kbUnits, upTo(LIMITS.messageKb)),
  amount('min trigger.connectionMinutes', 'Connection minutes', countUnits),
  amount('cold coldStart.share', 'Share of cold starts', shareUnits, SHARE),
  amount('init coldStart.initMs', 'INIT time', durationUnits, ({ rules }) =>
    upTo(rules.limits.durationMs),
  ),
  whole('disk ephemeralStorageMb', 'Ephemeral storage', memoryUnits, ({ rules }) =>
    range(rules.limits.ephemeralStorageMb),
  ),
  whole(
    'pc provisioned.concurrency',
    'Provisioned concurrency',
    countUnits,
    range(LIMITS.provisionedConcurrency),
  ),
  amount('pch provisioned.hoursPerMonth', 'Provisioned hours', countUnits, (setting) => ({
    max: setting.hoursPerMonth,
  })),
  amount('pcs provisioned.requestShare', 'Provisioned share of requests', shareUnits, SHARE),
  amount('out transferKb.internet', 'KB sent to the internet', kbUnits, upTo(LIMITS.transferKb)),
  amount('same transferKb.sameRegion', 'KB sent in the region', kbUnits, upTo(LIMITS.transferKb)),
  amount(
    'other transferKb.otherRegion',
    'KB sent to other regions',
    kbUnits,
    upTo(LIMITS.transferKb),
  ),
  amount('log logKb', 'KB of logs', kbUnits, upTo(LIMITS.logKb)),
  amount('rpc trigger.requestsPerConnection', 'Requests per connection', countUnits),
  amount('stream streamedKb', 'KB streamed', kbUnits, ({ rules }) =>
    upTo(rules.limits.streamedMb * 1024),
  ),
  amount('async asyncEventKb', 'KB of an event', kbUnits, ({ rules }) =>
    upTo(rules.limits.asyncEventKb),
  ),
  whole('snap snapStart.versions', 'SnapStart versions', countUnits, range(LIMITS.versions)),
  amount('snaph snapStart.hoursPerMonth', 'SnapStart hours', countUnits, (setting) => ({
    max: setting.hoursPerMonth,
  })),
]

/** The first item of an extra is its kind. */
export const extraFields: {
  readonly [kind: string]: readonly LinkField[]
} & { readonly [K in Extra['kind']]: readonly LinkField[] } = {
  custom: [
    text('l label', 'Label', LIMITS.labelLength),
    amount('mo usdPerMonth', 'USD per month', moneyUnits),
    amount('mil usdPerMillionRequests', 'USD per million requests', moneyUnits),
  ],
  'nat-gateway': [
    whole('g gateways', 'NAT gateways', countUnits, range(LIMITS.gateways)),
    amount('gb gbPerMonth', 'GB per month', gbUnits),
  ],
  dynamodb: [
    amount('w writesPerRequest', 'Write request units', countUnits),
    amount('rd readsPerRequest', 'Read request units', countUnits),
    amount('gb storageGb', 'GB stored', gbUnits),
  ],
  sqs: [
    choice('q queue', 'Queue', () => QUEUES),
    amount('n callsPerRequest', 'Requests to SQS', countUnits),
    amount('kb messageKb', 'KB per message', kbUnits, upTo(LIMITS.queuedKb)),
  ],
  eventbridge: [
    amount('n eventsPerRequest', 'Events', countUnits),
    amount('kb eventKb', 'KB per event', kbUnits, upTo(LIMITS.queuedKb)),
  ],
  'step-functions': [amount('n transitionsPerRequest', 'State transitions', countUnits)],
  'x-ray': [amount('n tracesPerRequest', 'Traces', countUnits)],
  'public-ipv4': [whole('n addresses', 'Public addresses', countUnits, range(LIMITS.addresses))],
}

/** The first item of the fleet without a key. */
export const fleetInstance: LinkField = choice('instance instance', 'EC2 type', ({ rules }) =>
  Object.keys(rules.instances),
)

const ANY_WHOLE = range({ min: 1, max: Number.MAX_SAFE_INTEGER })
const INSTANCES = upTo(LIMITS.instances)

export const fleetFields: readonly LinkField[] = [
  choice('buy purchase', 'Purchase', () => PURCHASES),
  amount('peak peakFactor', 'Peak factor', countUnits, range(LIMITS.peakFactor)),
  amount('full utilization', 'Utilization', shareUnits, SHARE),
  amount('cpu cpuShare', 'CPU share', shareUnits, SHARE),
  whole('mem memoryPerRequestMb', 'Memory per request', memoryUnits, ANY_WHOLE),
  whole('os reserveMb', 'Memory kept for the system', memoryUnits, upTo(LIMITS.reserveMb)),
  whole('least minInstances', 'Least instances', countUnits, INSTANCES),
  whole('spare spareInstances', 'Spare instances', countUnits, INSTANCES),
  amount('gb storageGbPerInstance', 'Storage per instance', gbUnits),
  special('lb loadBalancer', 'Load balancer', 'flag'),
  amount('rpc requestsPerConnection', 'Requests per connection', countUnits),
]
