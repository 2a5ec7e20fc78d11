/** Why the same workload costs another amount at other prices. */
import { costs } from '../engine/costs'
import type { Costs } from '../engine/estimate-result'
import { compare, type Exact, minus, parse, toText, ZERO } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import { remembered } from '../engine/remembered'
import type { DecimalText, Scenario } from '../engine/scenario'
import { loadedPriceBook } from '../prices'
import type { Other } from './other-prices'

export type Cause =
  /** What the other book cannot express. */
  | { readonly kind: 'workload' }
  | { readonly kind: 'region' }
  /** Durations are rounded up to another number of ms. */
  | { readonly kind: 'increment' }
  | { readonly kind: 'init' }
  /** The price of a line of the bill. */
  | { readonly kind: 'price'; readonly rule: string }

export interface Contribution {
  readonly cause: Cause
  /** What it adds to the bill; below 0 where it takes off. */
  readonly usd: DecimalText
}

export interface ThenAndNow {
  /** What the page's scenario costs at its own prices, and the same workload at the others. */
  readonly fromUsd: DecimalText
  readonly toUsd: DecimalText
  /** Those that change the bill. They add up to the difference, exactly but for where one of them is cut at 64 digits. */
  readonly contributions: readonly Contribution[]
  /** A price is missing on the way: `true` for the bill at the other prices too. */
  readonly isAtLeast: { readonly from: boolean; readonly to: boolean; readonly between: boolean }
  /** What arm64 in place of x86 would take off the bill under the book that has both; null where it would not. */
  readonly armSavesUsd: DecimalText | null
}

/**
 * The bill at other prices, one property of the other book at a time: its workload and region, its
 * increment, whether INIT is billed, and at last what each line costs. null where prices are not loaded.
 */
export const thenAndNow = remembered(({ from, scenario }: Other): ThenAndNow | null => {
  const own = loadedPriceBook(from.prices, from.region)
  const moved = loadedPriceBook(from.prices, scenario.region)
  const other = loadedPriceBook(scenario.prices, scenario.region)
  if (!own || !moved || !other) return null
  const counted = { ...moved, incrementMs: other.incrementMs }
  const withInit = { ...counted, billsInit: other.billsInit }
  const before = costs(from, own)
  const bills = [
    before,
    costs(scenario, own),
    costs(scenario, moved),
    costs(scenario, counted),
    costs(scenario, withInit),
  ]
  const after = costs(scenario, other)
  const steps = CAUSES.map((cause, index) => ({
    cause,
    usd: change(bills[index] ?? before, bills[index + 1] ?? before),
  }))
  const contributions = [...steps, ...priceChanges(bills.at(-1) ?? before, after)]
  return {
    fromUsd: before.totalUsd,
    toUsd: after.totalUsd,
    contributions: contributions
      .filter(({ usd }) => !isNothing(usd))
      .map(({ cause, usd }) => ({ cause, usd: toText(usd) })),
    isAtLeast: {
      from: isPartial(before),
      to: isPartial(after),
      between: bills.some(isPartial) || isPartial(after),
    },
    armSavesUsd: armSaving(from, own) ?? armSaving(scenario, other),
  }
})

const CAUSES: readonly Cause[] = [
  { kind: 'workload' },
  { kind: 'region' },
  { kind: 'increment' },
  { kind: 'init' },
]

/** Bills that have no last digit are cut, and two that are the same need not be cut at the same place. */
const NOTHING = parse(`0.${'0'.repeat(29)}1`)
const isNothing = (usd: Exact) =>
  compare(usd, NOTHING) < 0 && compare(minus(ZERO, usd), NOTHING) < 0

const isPartial = ({ missing }: Costs) => missing.length > 0

const change = (before: Costs, after: Costs): Exact =>
  minus(parse(after.totalUsd), parse(before.totalUsd))

/** What each line adds or takes off: a total is the sum of its lines. */
function priceChanges(before: Costs, after: Costs) {
  const rules = new Set([...before.lines, ...after.lines].map(({ rule }) => rule))
  return [...rules].map((rule) => ({
    cause: { kind: 'price', rule } as const,
    usd: minus(lineCost(after, rule), lineCost(before, rule)),
  }))
}

const lineCost = ({ lines }: Costs, rule: string): Exact => {
  const usd = lines.find((line) => line.rule === rule)?.usd
  return usd == null ? ZERO : parse(usd)
}

function armSaving(scenario: Scenario, book: PriceBook): DecimalText | null {
  const x86 = scenario.functions.some(({ architecture }) => architecture === 'x86')
  if (!x86 || !book.architectures.includes('arm')) return null
  const functions = scenario.functions.map((fn) => ({ ...fn, architecture: 'arm' as const }))
  const [before, after] = [costs(scenario, book), costs({ ...scenario, functions }, book)]
  const saved = minus(parse(before.totalUsd), parse(after.totalUsd))
  const isComparable = after.missing.length === before.missing.length
  return isComparable && saved.digits > 0n ? toText(saved) : null
}
