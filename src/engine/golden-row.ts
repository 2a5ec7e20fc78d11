/** A row of figures from outside this code, that the engine must give to the last digit. */
import type { Scenario } from './scenario'

/** As a scenario may be written: what is not given is the default. */
export type Given<T> = T extends object ? { readonly [K in keyof T]?: Given<T[K]> } : T

interface GoldenLine {
  readonly quantity: string
  /** The same as the quantity where it is not given. */
  readonly billable?: string
  readonly usd: string
}

export interface GoldenRow {
  readonly says: string
  /** Who says so: an address, or the name of the source. */
  readonly from: string
  readonly given: Given<Omit<Scenario, 'version'>>
  /** Today's prices and 1 ms billing, for sources of after February 2020. */
  readonly book?: 'today'
  /** By rule; null for a line that may not be there. */
  readonly lines: { readonly [rule: string]: GoldenLine | null }
  readonly totalUsd?: string
}

/** Requests and their duration, the two fields without a default. */
export const load = (requestsPerMonth: string, ms: string) =>
  ({
    requests: { count: requestsPerMonth, per: 'month' },
    duration: { kind: 'average', ms },
  }) as const
