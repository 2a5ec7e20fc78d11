/** What is known of one function at one memory size, once all was read. */
import type { Bin } from './durations'

export interface MeasuredFunction {
  /** Empty where the log does not name it. */
  readonly name: string
  readonly memoryMb: number
  readonly requests: number
  /** From the shortest to the longest. */
  readonly durations: readonly Bin[]
  readonly coldStarts: number
  /** Of all cold starts together, in hundredths of a ms. */
  readonly initSum: number
  /** The most that any request used; null where it is not known. */
  readonly usedMb: number | null
  /** Of all requests together, in ms, as AWS printed it; null where it is not known. */
  readonly billedMs: number | null
  /** How many lines agree with which ways of billing, by the sum of their bits; null where unknown. */
  readonly outcomes: readonly number[] | null
}

export interface Measurement {
  /** By name, then by memory. */
  readonly functions: readonly MeasuredFunction[]
  /** Milliseconds since 1970 of the first and last report; null where the log has no times. */
  readonly span: { readonly from: number; readonly to: number } | null
  /** What looks like a report, or a row, and could not be read. */
  readonly unread: Unread
  /** How many times the log says that an environment was provisioned. */
  readonly provisioned: number
  /** Durations that were outside what a function can run, and were brought to the nearest. */
  readonly limited: number
}

interface Unread {
  readonly count: number
  /** The first few, as they stand. */
  readonly first: readonly string[]
}

export const byNameAndMemory = (a: MeasuredFunction, b: MeasuredFunction): number =>
  a.name === b.name ? a.memoryMb - b.memoryMb : a.name < b.name ? -1 : 1
