import type { PriceRules } from '../../engine/price-book'

/** The book of today is the one that bills by the ms, as AWS has since December 2020. */
export const isToday = ({ incrementMs }: PriceRules): boolean => incrementMs === 1

/** `today’s prices`, `the prices of February 2020`. */
export const pricesInWords = (rules: PriceRules): string =>
  isToday(rules) ? 'today’s prices' : `the prices of ${rules.title}`
