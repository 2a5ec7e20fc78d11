import type { Signs } from './signs'

/** What is quoted, or a figure as English writes it that no letter, digit or sign makes part of more. */
const QUOTED_OR_FIGURE = /“[^”]*”|(?<![\p{L}\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?!\.?\d)/gu

/**
 * The English text with the figures in it as `signs` has them: `1,234.5 ms` is `1.234,5 ms` in
 * German. Digits stay as they are, and so do quotes, which are somebody's own words.
 */
export function writeFigures(english: string, signs: Signs): string {
  return english.replace(QUOTED_OR_FIGURE, (all: string, whole?: string, decimals?: string) => {
    if (whole === undefined) return all
    const before = whole.includes(',') ? grouped(whole.replaceAll(',', ''), signs) : whole
    return decimals === undefined ? before : `${before}${signs.decimal}${decimals}`
  })
}

function grouped(digits: string, { group, isIndian, groupsFrom }: Signs): string {
  if (digits.length < groupsFrom) return digits
  const above = digits.slice(0, -3).replace(isIndian ? INDIAN : THREES, `$&${group}`)
  return `${above}${group}${digits.slice(-3)}`
}

const THREES = /\d(?=(?:\d{3})+$)/g
const INDIAN = /\d(?=(?:\d{2})+$)/g
