import type { InstanceRate, Source } from '../engine/price-book'
import type { DecimalText } from '../engine/scenario'

/** Makes a type's rate of USD an hour: on demand and, where known, with savings for one and three years. */
export function instanceRate(source: Source) {
  return (onDemand: DecimalText, ...savings: [DecimalText, DecimalText] | []): InstanceRate => {
    const [oneYear, threeYears] = savings
    const hourUsd = { 'on-demand': onDemand }
    if (oneYear === undefined || threeYears === undefined) return { hourUsd, source }
    return { hourUsd: { ...hourUsd, 'savings-1y': oneYear, 'savings-3y': threeYears }, source }
  }
}
