/** All requests of a scenario more or fewer together, the mix unchanged. */
import { over, parse, times, toText } from '../engine/number'
import type { DecimalText, RequestRate, Scenario } from '../engine/scenario'
import { chosen } from './edits'
import { pageStore } from './page-store'

const significant = (digits: number) => {
  const format = new Intl.NumberFormat('en-US', {
    useGrouping: false,
    maximumSignificantDigits: digits,
  })
  return (value: DecimalText | number): DecimalText =>
    format.format(value as Intl.StringNumericLiteral)
}

/** The largest count is what the user sees move; the others keep their share of it. */
const ofLargest = significant(3)
const ofOthers = significant(6)

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
  const rounded = ofLargest(target * (largest / Number(total)))
  const factor = over(parse(rounded), parse(first))
  return rates.map(({ count, per }) => ({
    count: count === first ? rounded : ofOthers(toText(times(parse(count), factor))),
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
