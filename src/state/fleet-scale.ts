/** All requests of a scenario more or fewer together, the mix unchanged. */
import { over, parse, times, toDouble } from '../engine/number'
import type { DecimalText, RequestRate, Scenario } from '../engine/scenario'
import { canonicalAmount } from '../scenario/amount'
import { chosen } from './edits'
import { pageStore } from './page-store'

/** The largest count is what the user sees move; the others keep their share of it. */
const DIGITS = { largest: 3, others: 6 }

/** An amount has so many places at most. */
const MOST_PLACES = 12

/** To so many significant digits. */
function rounded(value: number, digits: number): DecimalText {
  const places = digits - 1 - Math.floor(Math.log10(value))
  const kept = Math.min(MOST_PLACES, Math.max(0, places))
  return canonicalAmount(Number(value.toPrecision(digits)).toFixed(kept))
}

/**
 * The rates that make about `target` requests a month where the scenario's make `total`: the largest
 * with three digits, the others in proportion. Without requests they stay as they are.
 */
export function scaledRates(
  { functions }: Scenario,
  total: DecimalText,
  target: number,
): readonly RequestRate[] {
  const rates = functions.map(({ requests }) => requests)
  if (Number(total) === 0) return rates
  const largest = rates.reduce((most, { count }) => Math.max(most, Number(count)), 0)
  const first = rates.find(({ count }) => Number(count) === largest)?.count ?? '1'
  const next = rounded(target * (largest / Number(total)), DIGITS.largest)
  const factor = over(parse(next), parse(first))
  return rates.map(({ count, per }) => ({
    count: count === first ? next : rounded(toDouble(times(parse(count), factor)), DIGITS.others),
    per,
  }))
}

/** The gesture that all changes of one drag belong to. */
const SCALING = 'all requests'

/** Gives each function its new rate, in one step of undo a gesture. */
export function scaleRequests(rates: readonly RequestRate[]): void {
  pageStore.setState((state) =>
    rates.reduce(
      (next, rate, index) => chosen(next, `functions[${index}].requests`, rate, SCALING),
      state,
    ),
  )
}
