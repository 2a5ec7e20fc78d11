import type { Given } from '../../engine/golden-row'
import type { DecimalText, Scenario } from '../../engine/scenario'

/** A figure that a source prints, in USD. */
export interface PrintedFigure {
  /** The rule of its line, or `total`. */
  readonly rule: string
  /** With the decimals that it has there. */
  readonly printed: DecimalText
  /** The source's own inputs and prices, multiplied out by hand: to the last digit. */
  readonly exactly: DecimalText
  /** Why they are not the same when rounded alike. */
  readonly differs?: string
}

/** What a source works out in public, as a scenario. */
export interface WorkedExample {
  readonly title: string
  readonly by: 'AWS' | 'Infracost'
  readonly url: string
  /** Where on that page. */
  readonly place: string
  /** The books that it is for, by id. Its region is us-east-1. */
  readonly books: readonly string[]
  /** What the scenario takes otherwise than the source. */
  readonly note?: string
  readonly given: Given<Omit<Scenario, 'version' | 'prices' | 'name'>>
  readonly figures: readonly PrintedFigure[]
}

export const THEN = ['2020-02']
export const NOW = ['2026-09']
export const BOTH = [...THEN, ...NOW]

/** A figure as it is printed and exactly, and why the two differ where rounding is not the reason. */
export const figure = (
  rule: string,
  printed: string,
  exactly: string,
  differs?: string,
): PrintedFigure => ({ rule, printed, exactly, ...(differs !== undefined && { differs }) })
