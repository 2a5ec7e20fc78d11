import type { Exact } from '../number'
import * as number from '../number'
import type { TieredRate } from '../price-book'
import { given } from '../quantity'
import { remembered } from '../remembered'
import { tieredCost } from '../tiers'

/** Amounts above `above` cost slope × amount + offset, in USD, up to where the next line begins. */
export interface TierLine {
  readonly above: Exact
  readonly slope: Exact
  readonly offset: Exact
}

/** The cost by a rate as lines: one a tier, and beyond the last tier that is known a level one. */
export const tierLines = remembered((rate: TieredRate): readonly TierLine[] => {
  const costOf = (amount: Exact) => tieredCost(given('', amount, ''), rate).cost.value
  const line = (above: Exact, slope: Exact): TierLine => {
    return { above, slope, offset: number.minus(costOf(above), number.times(slope, above)) }
  }
  const lines: TierLine[] = []
  let above: Exact | null = number.ZERO
  for (const { upTo, usd } of rate.tiers) {
    if (above) lines.push(line(above, number.parse(usd)))
    above = upTo === null ? null : number.parse(upTo)
  }
  if (above) lines.push(line(above, number.ZERO))
  return lines
})
