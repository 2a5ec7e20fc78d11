/** What a dated set of prices looks like. Prices are decimal text; a price that is not known is null. */
import type { Architecture, DecimalText, PricedExtraKind, Purchase, TriggerKind } from './scenario'

export interface Source {
  readonly url: string
  /** The day the figure was read there, or the day the page or price list is of: `YYYY-MM-DD` or `YYYY-MM`. */
  readonly read: string
  /** What a reader should know of it: another date than the book's, a second source that agrees … */
  readonly says?: string
}

export interface Rate {
  readonly usd: DecimalText
  readonly source: Source
}

/** Graduated tiers: each price holds for the part of the quantity up to its bound. */
export interface TieredRate {
  /** In order; the last `upTo` is null where the list is complete, a bound where the rest is not known. */
  readonly tiers: readonly Tier[]
  readonly source: Source
}

export interface Tier {
  readonly upTo: DecimalText | null
  readonly usd: DecimalText
}

/** null: we do not have it. It is said, never taken for zero. */
export type Known<T> = T | null

export type ByArchitecture<T> = { readonly [A in Architecture]: T }

/** How a book counts, the same in all its regions: known before any region's prices are loaded. */
export interface PriceRules {
  readonly id: string
  /** `February 2020` */
  readonly title: string
  /** `2020 · 100 ms` */
  readonly shortTitle: string
  /** Regions that the book has prices for, with their names, in the order shown. */
  readonly regions: { readonly [id: string]: string }
  readonly incrementMs: number
  readonly billsInit: boolean
  readonly mbPerVcpu: number
  readonly architectures: readonly Architecture[]
  readonly triggers: readonly TriggerKind[]
  /** The extras that the date had a charge for; a line of one's own is always possible. */
  readonly extras: readonly PricedExtraKind[]
  readonly snapStart: boolean
  /** Whether a Compute Savings Plan covers Lambda, and its discount is known in some region. */
  readonly lambdaSavingsPlan: boolean
  readonly limits: Limits
  readonly freeTier: FreeTier
  /** The EC2 types that the book knows anywhere. */
  readonly instances: { readonly [type: string]: InstanceType }
  /** The kind of EBS volume that the storage price is for. */
  readonly volume: 'gp2' | 'gp3'
}

export interface Limits {
  readonly memoryMb: { readonly min: number; readonly max: number; readonly step: number }
  readonly durationMs: number
  readonly ephemeralStorageMb: { readonly min: number; readonly max: number }
  /** The largest event of an asynchronous call, in KB. */
  readonly asyncEventKb: number
  /** The longest response that a function may stream; 0 where it may not. */
  readonly streamedMb: number
  /** GB sizes of a REST API's cache, smallest first. */
  readonly cacheGb: readonly DecimalText[]
  /** Soft: past it there is a notice. */
  readonly concurrentExecutions: number
  /** Soft: past it there is a notice. */
  readonly restPayloadMb: number
  readonly source: Source
}

interface FreeTier {
  readonly requests: DecimalText
  readonly gbSeconds: DecimalText
  readonly source: Source
  /** What else is always free, each for its own line alone: GB of streamed responses … */
  readonly streamedGb: DecimalText
  /** … GB of tables … */
  readonly dynamoDbGb: DecimalText
  readonly sqsRequests: DecimalText
  readonly stepFunctionsTransitions: DecimalText
  readonly xRayTraces: DecimalText
}

export interface InstanceType {
  readonly vcpu: number
  readonly memoryGib: DecimalText
  readonly architecture: Architecture
  /** Burstable types: the share of each vCPU that is always theirs, and what a vCPU-hour above it costs. */
  readonly burst?: Burst
}

interface Burst {
  readonly baseline: DecimalText
  readonly surplusUsdPerVcpuHour: DecimalText
  readonly source?: Source
}

/** By how it is bought; a missing key is a price that we do not have. */
export type ByPurchase = { readonly [P in Purchase]?: DecimalText }

export interface InstanceRate {
  readonly hourUsd: ByPurchase
  readonly source: Source
}

/** USD an hour of a vCPU and of a GB of memory. */
export interface FargateRate {
  readonly vcpuHourUsd: ByPurchase
  readonly gbHourUsd: ByPurchase
  readonly source: Source
}

/** What a Compute Savings Plan without upfront takes off Lambda's duration, on demand and provisioned. */
export interface LambdaSavings {
  /** Share of the price. */
  readonly discount: DecimalText
  readonly source: Source
}

/** What AWS charges in one region. */
export interface RegionPrices {
  readonly region: string
  /** USD a request. */
  readonly requests: Known<TieredRate>
  /** USD a GB-s. */
  readonly compute: ByArchitecture<Known<TieredRate>>
  readonly provisionedConcurrency: ByArchitecture<Known<Rate>>
  readonly provisionedCompute: ByArchitecture<Known<Rate>>
  readonly ephemeralStorage: Known<Rate>
  /** USD a GB-s of snapshots kept. */
  readonly snapStartCache: Known<Rate>
  /** USD a GB of memory restored. */
  readonly snapStartRestore: Known<Rate>
  /** USD a GB above what each request has free. */
  readonly responseStreaming: Known<Rate>
  readonly restApi: Known<TieredRate>
  /** USD an hour, by GB of cache. */
  readonly restApiCache: { readonly [gb: DecimalText]: Rate }
  readonly httpApi: Known<TieredRate>
  readonly websocketMessages: Known<TieredRate>
  readonly websocketMinutes: Known<Rate>
  /** GB a month sent to the internet that are free; the tiers count what is left. */
  readonly freeInternetGb: DecimalText
  /** USD a GB, as all below. */
  readonly transferInternet: Known<TieredRate>
  readonly transferSameRegion: Known<Rate>
  readonly transferOtherRegion: Known<Rate>
  readonly logs: Known<TieredRate>
  readonly natGatewayHour: Known<Rate>
  readonly natGatewayGb: Known<Rate>
  /** USD a write request unit, on demand; a read request unit; a GB-month. */
  readonly dynamoDbWrites: Known<Rate>
  readonly dynamoDbReads: Known<Rate>
  readonly dynamoDbStorage: Known<Rate>
  /** USD a request. */
  readonly sqsStandard: Known<TieredRate>
  readonly sqsFifo: Known<TieredRate>
  /** USD an event of one's own. */
  readonly eventBridgeEvents: Known<Rate>
  /** USD a state transition of a standard workflow. */
  readonly stepFunctionsTransitions: Known<Rate>
  /** USD a trace recorded. */
  readonly xRayTraces: Known<Rate>
  readonly instanceRates: { readonly [type: string]: InstanceRate }
  readonly fargate: ByArchitecture<Known<FargateRate>>
  readonly lambdaSavings: Known<LambdaSavings>
  /** USD a GB-month. */
  readonly storage: Known<Rate>
  /** USD an address-hour; `'free'` where the date had no such charge. */
  readonly publicIpv4: Known<Rate> | 'free'
  readonly loadBalancerHour: Known<Rate>
  readonly loadBalancerUnitHour: Known<Rate>
}

/** One book for one region: how it counts, and what it charges. */
export interface PriceBook extends PriceRules, RegionPrices {}
