/** What would make the bill smaller, and what would not. */
import { type FargateEstimate, fargate } from '../engine/fargate'
import { compare, minus, parse, toText } from '../engine/number'
import { remembered } from '../engine/remembered'
import type { DecimalText, Scenario } from '../engine/scenario'
import { type Alternative, alternativesOf } from './alternatives'
import { bookOf, estimateOf } from './figures'
import { fleetOf } from './fleet-figures'

export interface Advice {
  /** Changes that save, the one that saves most first. */
  readonly saving: readonly Alternative[]
  /** Those that cost as much or more. */
  readonly others: readonly Alternative[]
  /** null where Lambda or the fleet is as cheap, or a price is missing. */
  readonly fargate: (FargateEstimate & { readonly savesUsd: DecimalText }) | null
}

/** null while there are no prices. */
export const adviceOf = remembered((scenario: Scenario): Advice | null => {
  const book = bookOf(scenario)
  if (!book) return null
  const all = alternativesOf(scenario, book)
  const saves = ({ differenceUsd }: Alternative) => differenceUsd.startsWith('-')
  return {
    saving: all.filter(saves),
    others: all.filter((one) => !saves(one)),
    fargate: cheaperFargate(scenario),
  }
})

/** Where it beats both sides of the comparison. */
function cheaperFargate(scenario: Scenario): Advice['fargate'] {
  const book = bookOf(scenario)
  const lambdaUsd = estimateOf(scenario)?.totalUsd
  const fleetUsd = fleetOf(scenario)?.totalUsd
  if (!book || !lambdaUsd || !fleetUsd) return null
  const found = fargate(scenario, book)
  if (!found) return null
  const isBelow = (usd: DecimalText) => compare(parse(found.totalUsd), parse(usd)) < 0
  if (!isBelow(lambdaUsd) || !isBelow(fleetUsd)) return null
  return { ...found, savesUsd: toText(minus(parse(lambdaUsd), parse(found.totalUsd))) }
}
