/** A line whose parts have rates of their own: caches by size, environments by architecture. */
import { type Charge, charge } from './charge'
import type { PriceUsed } from './estimate-result'
import { ZERO } from './number'
import type { Known, Rate } from './price-book'
import { type Quantity, total } from './quantity'

export interface Part {
  readonly quantity: Quantity
  /** What is left of it after an allowance; all of it where there is none. */
  readonly billable?: Quantity
  readonly rate: Known<Rate>
}

export interface CombinedLine {
  readonly rule: string
  readonly title: string
  readonly quantity: Quantity
}

/**
 * The charge for parts that each have a rate of their own; null for a function that has no part. What
 * a part costs is its weight. Where a price that is needed is missing, so is the cost.
 */
export function combinedCharge(line: CombinedLine, parts: readonly (Part | null)[]): Charge {
  const { rule, title, quantity } = line
  const isAlone = parts.filter((part) => part !== null).length === 1
  const charges = parts.map((part) => part && chargeFor(line, part, isAlone))
  const present = charges.filter((one) => one !== null)
  const base = { rule, quantity, billable: quantity, otherSources: [] }
  const unpriced = present.find(({ cost }) => cost === null)
  if (unpriced) return { ...unpriced, ...base, weights: parts.map(() => ZERO) }
  const costs = present.flatMap(({ cost }) => (cost ? [cost] : []))
  return {
    ...base,
    prices: distinct(present.flatMap(({ prices }) => prices)),
    weights: charges.map((one) => one?.cost?.value ?? ZERO),
    cost: total(`${title} cost`, 'USD', costs),
  }
}

function chargeFor(
  { rule, title }: CombinedLine,
  { quantity, billable = quantity, rate }: Part,
  isAlone: boolean,
): Charge | null {
  const called = isAlone ? title : quantity.name
  return charge({ rule, title: called, quantity, billable, weights: [] }, rate)
}

const distinct = (prices: readonly PriceUsed[]): PriceUsed[] => [
  ...new Map(prices.map((one) => [`${one.usd} ${one.per}`, one])).values(),
]
