import { over, parse, toText, whole } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, TriggerKind } from '../engine/scenario'
import { inMillions } from './function-facts'

type ApiKind = Extract<TriggerKind, `${string}-api`>

export interface ApiPrice {
  readonly perMillionUsd: DecimalText
  /** Of what: requests or messages. */
  readonly of: string
  /** Where its next tier starts, in millions; null where there is none. */
  readonly upTo: DecimalText | null
}

/** What an API charges in its first tier; null where that is not known. */
export function apiPrice(kind: ApiKind, book: PriceBook): ApiPrice | null {
  const rates = {
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
