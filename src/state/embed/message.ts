/** What a widget and the page around it say to each other: docs/embed.md is the same in words. */
import type { MissingPrice } from '../../engine/estimate-result'
import type { DecimalText, Remark } from '../../engine/scenario'
import { THEMES, type Theme } from '../themes'

const NAMESPACE = 'lambda-cost'
const VERSION = 1

/** The text of a link, as after the `#` of an address. */
type LinkText = string

/** Comes back with the answer, so that the page can tell to what it is one. */
export type Id = string | number

export type FromPage =
  | { readonly type: 'hello' }
  | { readonly type: 'getResult'; readonly id?: Id }
  | { readonly type: 'setScenario'; readonly scenario: LinkText; readonly id?: Id }
  | { readonly type: 'setTheme'; readonly theme: Theme }

export type FromWidget =
  | { readonly type: 'ready' }
  | { readonly type: 'height'; readonly px: number }
  | ({ readonly type: 'result'; readonly id?: Id } & Result)

export interface Result {
  /** null, like all figures, where there is nothing to show: no link could be read so far. */
  readonly scenario: LinkText | null
  readonly prices: { readonly book: string; readonly region: string } | null
  /** A month's. */
  readonly totalUsd: DecimalText | null
  /** Where prices are missing, the total is "at least". */
  readonly missing: readonly MissingPrice[]
  /** The same work on EC2; its total is null where the type cannot serve or has no price. */
  readonly fleet: {
    readonly instance: string
    readonly instances: number | null
    readonly totalUsd: DecimalText | null
  } | null
  /** What the link held that could not be used. */
  readonly notes: readonly Remark[]
  /** Fields with a value that cannot be used, or what did not arrive: the result is the last good one. */
  readonly problems: readonly Remark[]
}

export const written = (message: FromWidget) => ({ ns: NAMESPACE, v: VERSION, ...message })

/** The message that was posted; null where it is none of ours, or not of this version. */
export function readMessage(data: unknown): FromPage | null {
  if (typeof data !== 'object' || data === null) return null
  const { ns, v, type, id, scenario, theme } = data as { readonly [key: string]: unknown }
  if (ns !== NAMESPACE || v !== VERSION) return null
  const answerable = isId(id) ? { id } : {}
  switch (type) {
    case 'hello':
      return { type }
    case 'getResult':
      return { type, ...answerable }
    case 'setScenario':
      return typeof scenario === 'string' ? { type, scenario, ...answerable } : null
    case 'setTheme': {
      const known = THEMES.find((one) => one === theme)
      return known ? { type, theme: known } : null
    }
    default:
      return null
  }
}

const LONGEST_ID = 100

const isId = (id: unknown): id is Id =>
  Number.isFinite(id) || (typeof id === 'string' && id.length <= LONGEST_ID)
