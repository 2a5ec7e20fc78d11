import { costs } from '../engine/costs'
import { parse } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, Scenario } from '../engine/scenario'
import { type ChangedBill, changedBill, monthlyUsd } from './sensitivity-bill'
import { scaledBy } from './sensitivity-inputs'

export interface Traffic extends ChangedBill {
  /** Of the requests that are expected. */
  readonly share: DecimalText
  /** In a month. */
  readonly requests: DecimalText
}

/** The bill at a share of the requests, all functions together. */
export function trafficAt(scenario: Scenario, book: PriceBook, share: DecimalText): Traffic {
  const scaled = scaledBy(parse(share), 'requests', scenario, book)
  const bill = changedBill(monthlyUsd(scenario, book), scaled, book)
  return { ...bill, share, requests: costs(scaled, book).usage.requests }
}
