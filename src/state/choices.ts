/** What there is to choose from. */
import type { PriceRules } from '../engine/price-book'
import type { Extra, PricedExtraKind, Scenario, Trigger } from '../engine/scenario'
import { type BookName, bookNames, priceRules } from '../prices'
import { defaultTriggers, newExtras } from '../scenario/defaults'

export const bookChoices: readonly BookName[] = bookNames

/** How the scenario's book counts. */
export function rulesOf({ prices }: Scenario): PriceRules {
  const rules = priceRules.get(prices)
  if (!rules) throw new Error(`No rules of ${prices}`)
  return rules
}

export const newTrigger = (kind: Trigger['kind']): Trigger => defaultTriggers[kind]

/** A label that no other line has. */
export function newCustomExtra(extras: readonly Extra[]): Extra {
  const labels = new Set(extras.map((extra) => (extra.kind === 'custom' ? extra.label : '')))
  const free = ['Database', 'Another line', ...extras.map((_, index) => `Line ${index + 3}`)]
  const label = free.find((name) => !labels.has(name)) ?? ''
  return { kind: 'custom', label, usdPerMonth: '0', usdPerMillionRequests: '0' }
}

export const newExtra = (kind: PricedExtraKind): Extra => newExtras[kind]
