/** What can be asked: the nouns of the scenario contract, in canonical form (every field present). */

/** A plain decimal: digits, perhaps a point and digits. No sign, exponent or trailing zeros. */
export type DecimalText = string

export type Architecture = 'x86' | 'arm'

export const PERIODS = ['second', 'minute', 'hour', 'day', 'week', 'month', 'year'] as const
export type Period = (typeof PERIODS)[number]

export interface RequestRate {
  readonly count: DecimalText
  readonly per: Period
}

/** A duration in ms and how often it was seen. */
export type Sample = readonly [ms: DecimalText, count: number]

export type Duration =
  | { readonly kind: 'average'; readonly ms: DecimalText }
  | { readonly kind: 'measured'; readonly samples: readonly Sample[] }

export interface ColdStart {
  /** Share of the requests that start a new environment, 0…1. */
  readonly share: DecimalText
  readonly initMs: DecimalText
}

export interface Provisioned {
  readonly concurrency: number
  readonly hoursPerMonth: DecimalText
  /** Share of the function's requests that provisioned environments serve, 0…1. */
  readonly requestShare: DecimalText
}

export type Trigger =
  | { readonly kind: 'direct' }
  | { readonly kind: 'rest-api'; readonly cacheGb: DecimalText }
  | { readonly kind: 'http-api'; readonly requestKb: DecimalText }
  | {
      readonly kind: 'websocket-api'
      readonly messageKb: DecimalText
      readonly connectionMinutes: DecimalText
    }
  | { readonly kind: 'function-url' }
  /** An Application Load Balancer, one for all functions behind it. */
  | {
      readonly kind: 'load-balancer'
      readonly requestKb: DecimalText
      readonly requestsPerConnection: DecimalText
    }

export type TriggerKind = Trigger['kind']

/** Snapshots of published versions that new environments are restored from: its cold starts. */
export interface SnapStart {
  readonly versions: number
  /** How long each version is kept. */
  readonly hoursPerMonth: DecimalText
}

/** KB sent out per request, by destination. */
export interface TransferKb {
  readonly internet: DecimalText
  readonly sameRegion: DecimalText
  readonly otherRegion: DecimalText
}

export interface LambdaFunction {
  readonly name: string
  readonly architecture: Architecture
  readonly memoryMb: number
  readonly requests: RequestRate
  readonly duration: Duration
  readonly coldStart: ColdStart
  readonly ephemeralStorageMb: number
  readonly provisioned: Provisioned | null
  readonly trigger: Trigger
  readonly transferKb: TransferKb
  /** KB written to CloudWatch Logs per request. */
  readonly logKb: DecimalText
  /** KB of response that a request streams; 0 where it does not stream. */
  readonly streamedKb: DecimalText
  /** KB of the event of an asynchronous call; 0 for calls that wait for their answer. */
  readonly asyncEventKb: DecimalText
  readonly snapStart: SnapStart | null
}

export interface CustomExtra {
  readonly kind: 'custom'
  readonly label: string
  readonly usdPerMonth: DecimalText
  readonly usdPerMillionRequests: DecimalText
}

export interface NatGatewayExtra {
  readonly kind: 'nat-gateway'
  readonly gateways: number
  readonly gbPerMonth: DecimalText
}

/** Tables on demand. */
export interface DynamoDbExtra {
  readonly kind: 'dynamodb'
  /** Write request units for each request, as the read request units. */
  readonly writesPerRequest: DecimalText
  readonly readsPerRequest: DecimalText
  readonly storageGb: DecimalText
}

export const QUEUES = ['standard', 'fifo'] as const

export interface SqsExtra {
  readonly kind: 'sqs'
  readonly queue: (typeof QUEUES)[number]
  /** Requests to SQS for each request: to send, to receive and to delete a message are three. */
  readonly callsPerRequest: DecimalText
  readonly messageKb: DecimalText
}

export interface EventBridgeExtra {
  readonly kind: 'eventbridge'
  readonly eventsPerRequest: DecimalText
  readonly eventKb: DecimalText
}

/** Standard workflows. */
export interface StepFunctionsExtra {
  readonly kind: 'step-functions'
  readonly transitionsPerRequest: DecimalText
}

export interface XRayExtra {
  readonly kind: 'x-ray'
  readonly tracesPerRequest: DecimalText
}

export interface PublicIpv4Extra {
  readonly kind: 'public-ipv4'
  readonly addresses: number
}

export type Extra =
  | CustomExtra
  | NatGatewayExtra
  | DynamoDbExtra
  | SqsExtra
  | EventBridgeExtra
  | StepFunctionsExtra
  | XRayExtra
  | PublicIpv4Extra

/** The extras that a book has prices for. */
export type PricedExtraKind = Exclude<Extra['kind'], 'custom'>

export const PURCHASES = ['on-demand', 'savings-1y', 'savings-3y'] as const
export type Purchase = (typeof PURCHASES)[number]

/** What EC2 is compared with. */
export interface Fleet {
  readonly instance: string
  readonly purchase: Purchase
  /** Peak request rate over the month's average rate. */
  readonly peakFactor: DecimalText
  /** How full the vCPUs may be at the peak, above 0 to 1. */
  readonly utilization: DecimalText
  /** Share of a request's duration spent on CPU, above 0 to 1. */
  readonly cpuShare: DecimalText
  /** Memory one request holds on a server; null: the function's own. */
  readonly memoryPerRequestMb: number | null
  readonly reserveMb: number
  readonly minInstances: number
  readonly spareInstances: number
  readonly storageGbPerInstance: DecimalText
  readonly loadBalancer: boolean
  readonly requestsPerConnection: DecimalText
}

export interface Scenario {
  readonly version: 1
  readonly name: string
  readonly prices: string
  readonly region: string
  readonly freeTier: boolean
  readonly hoursPerMonth: DecimalText
  /** A Compute Savings Plan without upfront covers Lambda's duration. */
  readonly savingsPlan: boolean
  readonly functions: readonly LambdaFunction[]
  readonly extras: readonly Extra[]
  readonly fleet: Fleet
}

/** Something the user should change (a problem) or know (a notice), at the field it is about. */
export interface Remark {
  /** Like `functions[0].memoryMb`; `""` for the whole. */
  readonly field: string
  readonly says: string
}
