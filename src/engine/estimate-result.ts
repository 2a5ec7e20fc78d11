/** What comes back: the nouns of the estimate contract. */
import type { Source } from './price-book'
import type { DecimalText, Remark, Scenario } from './scenario'

/** A figure in a step of shown work. */
export interface Term {
  readonly value: DecimalText
  readonly unit: string
  /** What the figure is: "requests", "billed duration". Empty for one that needs no name. */
  readonly name: string
  /** Where a price comes from. */
  readonly source?: Source
}

/** One step of shown work. `words` and `numbers` are its `parts`, written out. */
export interface Step {
  readonly label: string
  readonly words: string
  readonly numbers: string
  readonly result: string
  /** The formula as it ran: figures, and between them the operators and words that join them. */
  readonly parts: readonly (Term | string)[]
  readonly value: Term
}

export interface PriceUsed {
  readonly usd: DecimalText
  /** What one of is priced: "GB-s", "request". */
  readonly per: string
  readonly source: Source
}

export interface Line {
  readonly rule: string
  readonly quantity: DecimalText
  readonly billable: DecimalText
  readonly unit: string
  /** null: a price is missing. */
  readonly usd: DecimalText | null
  /** In the order of the quantity's tiers. */
  readonly prices: readonly PriceUsed[]
  /** Worked out when first asked for. */
  readonly work: readonly Step[]
  readonly sources: readonly Source[]
}

export interface MissingPrice {
  readonly rule: string
  readonly says: string
}

export interface FunctionCost {
  readonly name: string
  readonly usd: DecimalText
}

/** What a scenario costs a month. */
export interface Costs {
  readonly scenario: Scenario
  readonly prices: { readonly book: string; readonly region: string }
  readonly usage: { readonly requests: DecimalText; readonly gbSeconds: DecimalText }
  readonly lines: readonly Line[]
  /** "At least" where `missing` is not empty. */
  readonly totalUsd: DecimalText
  readonly missing: readonly MissingPrice[]
  readonly byFunction: readonly FunctionCost[]
}

export interface Estimate extends Costs {
  readonly notices: readonly Remark[]
}

/** What a fleet of EC2 instances would cost instead. */
export interface FleetEstimate {
  readonly instance: string
  /** null: the type's memory does not exceed what the system keeps, so it cannot serve. */
  readonly instances: number | null
  readonly lines: readonly Line[]
  /** null: the type cannot serve, or has no price. "At least" where `missing` is not empty. */
  readonly totalUsd: DecimalText | null
  readonly missing: readonly MissingPrice[]
  /** Worked out when first asked for. null: the type cannot serve. */
  readonly load: FleetLoad | null
}

/** How full a fleet is, and of what. */
export interface FleetLoad {
  /** Requests a second. */
  readonly peakRate: DecimalText
  /** Requests in work at once at the peak. */
  readonly concurrency: DecimalText
  /** At the peak. */
  readonly vcpuDemand: DecimalText
  /** At the peak, in MB. */
  readonly memoryDemand: DecimalText
  /** Share of the fleet's vCPUs in use. */
  readonly vcpuUse: AverageAndPeak
  /** Share in use of the memory that the system leaves. */
  readonly memoryUse: AverageAndPeak
  /** Which demand takes more instances; null: there is no load. */
  readonly binding: 'vcpu' | 'memory' | null
}

export interface AverageAndPeak {
  readonly average: DecimalText
  readonly peak: DecimalText
}
