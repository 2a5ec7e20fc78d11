/** The bills of the months to come, while the requests of all functions grow by a share a month. */
import { costs } from '../engine/costs'
import { fleet } from '../engine/fleet'
import { compare, type Exact, ONE, parse, plus, sum, times, toText } from '../engine/number'
import type { PriceBook } from '../engine/price-book'
import type { DecimalText, Scenario } from '../engine/scenario'
import type { InPieces } from './pieces'
import { scaledBy } from './sensitivity-inputs'

export interface GrowthMonth {
  /** 0 is the month as it is. */
  readonly month: number
  readonly requests: DecimalText
  readonly lambdaUsd: DecimalText
  /** null: the instance type cannot serve it, or has no price. */
  readonly fleetUsd: DecimalText | null
  readonly instances: number | null
}

export interface Growth {
  readonly months: readonly GrowthMonth[]
  /** The first month in which EC2 costs less; null where it never does. */
  readonly ec2CheaperFrom: number | null
  /** Of the months to come, without the month as it is. */
  readonly lambdaUsd: DecimalText
  readonly fleetUsd: DecimalText | null
}

export const MONTHS = 12

/** `rate` is the share of its requests that each month has more than the one before. */
export function* growthOf(
  scenario: Scenario,
  book: PriceBook,
  rate: DecimalText,
): InPieces<Growth> {
  const factor = plus(ONE, parse(rate))
  const months: GrowthMonth[] = []
  for (const power of powers(factor)) {
    months.push(growthMonth(months.length, scaledBy(power, 'requests', scenario, book), book))
    yield
  }
  const cheaper = months.find(
    ({ lambdaUsd, fleetUsd }) =>
      fleetUsd !== null && compare(parse(fleetUsd), parse(lambdaUsd)) < 0,
  )
  const toCome = months.slice(1)
  return {
    months,
    ec2CheaperFrom: cheaper?.month ?? null,
    lambdaUsd: total(toCome.map(({ lambdaUsd }) => lambdaUsd)) ?? '0',
    fleetUsd: total(toCome.map(({ fleetUsd }) => fleetUsd)),
  }
}

/** From the 0th to the last month's, exactly. */
function powers(factor: Exact): readonly Exact[] {
  const all = [ONE]
  while (all.length <= MONTHS) all.push(times(all.at(-1) ?? ONE, factor))
  return all
}

function growthMonth(month: number, scenario: Scenario, book: PriceBook): GrowthMonth {
  const { usage, totalUsd } = costs(scenario, book)
  const { totalUsd: fleetUsd, instances } = fleet(scenario, book)
  return { month, requests: usage.requests, lambdaUsd: totalUsd, fleetUsd, instances }
}

function total(usd: readonly (DecimalText | null)[]): DecimalText | null {
  const known = usd.filter((one) => one !== null)
  return known.length < usd.length ? null : toText(sum(known.map(parse)))
}
