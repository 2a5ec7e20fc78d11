import { over, parse, toText, whole } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, TriggerKind } from '../engine/scenario'
import { inMillions } from './function-facts'

export interface ApiPrice {
  readonly perMillionUsd: DecimalText
  /** Of what: requests or messages. */
  readonly of: string
  /** Where its next tier starts, in millions; null where there is none. */
  readonly upTo: DecimalText | null
}

/** What a trigger charges in its first tier; null for one that charges nothing. */
export function apiPrice(kind: TriggerKind, book: PriceBook): ApiPrice | null {
  const rates = {
    direct: null,
    'function-url': null,
    'rest-api': book.restApi,
    'http-api': book.httpApi,
    'websocket-api': book.websocketMessages,
  }
  const first = rates[kind]?.tiers[0]
  if (!first) return null
  return {
    perMillionUsd: inMillions(first.usd),
    of: kind === 'websocket-api' ? 'messages' : 'requests',
    upTo: first.upTo && toText(over(parse(first.upTo), whole(1_000_000))),
  }
}
