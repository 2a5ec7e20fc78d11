import type { Comparison } from '../../../engine/comparison'
import { rulesOf } from '../../../state/choices'
import { comparisonOf } from '../../../state/comparison-of'
import { pageLinkOf } from '../../../state/opened-link'
import { pageStore } from '../../../state/page-store'
import { pageAddress } from '../../parts/page-address'

/** What leaves the page: the answer, and what every copy of it says of itself. */
export interface Told {
  readonly estimate: Comparison
  /** The whole address. */
  readonly link: string
  /** The prices' date in words: `February 2020`. */
  readonly book: string
  /** The day on which it left, `2026-11-27`. */
  readonly day: string
}

/** The page's answer at this moment; null while its prices have not arrived. */
export function toldNow(): Told | null {
  const state = pageStore.getState()
  const estimate = comparisonOf(state.scenario)
  if (!estimate) return null
  const link = pageAddress(pageLinkOf(state))
  return { estimate, link, book: rulesOf(state.scenario).title, day: today() }
}

/** Where the reader is, not at Greenwich. */
function today(): string {
  const now = new Date()
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}

/** `Prices of February 2020 (2020-02), us-east-1. Made on 2026-11-27.` */
export const pricesInWords = ({ estimate: { prices }, book, day }: Told): string =>
  `Prices of ${book} (${prices.book}), ${prices.region}. Made on ${day}.`
