import type { PriceRules } from '../engine/price-book'

/** The memory sizes that a book has, smallest first. */
export function memorySizes({ limits }: PriceRules): readonly number[] {
  const { min, max, step } = limits.memoryMb
  return Array.from(
    { length: Math.floor((max - min) / step) + 1 },
    (_, index) => min + index * step,
  )
}

/** The one or two sizes next to one that the book does not have. */
export function nearestMemory(memoryMb: number, rules: PriceRules): readonly number[] {
  const sizes = memorySizes(rules)
  const below = sizes.findLast((size) => size <= memoryMb)
  const above = sizes.find((size) => size >= memoryMb)
  return [...new Set([below, above])].filter((size) => size !== undefined)
}

/** Where a size is on a scale on which each doubling is as long, from 0 to 1. For drawing. */
export function placeOfMemory(memoryMb: number, { limits }: PriceRules): number {
  const { min, max } = limits.memoryMb
  const place = Math.log(memoryMb / min) / Math.log(max / min)
  return Math.min(1, Math.max(0, place))
}

/** The size that is nearest to a place on that scale. */
export function memoryAtPlace(place: number, rules: PriceRules): number {
  const distance = (size: number) => Math.abs(placeOfMemory(size, rules) - place)
  return memorySizes(rules).reduce((best, size) => (distance(size) < distance(best) ? size : best))
}

/** The next size in a direction, or the same at the end of the scale. */
export function nextMemory(memoryMb: number, rules: PriceRules, direction: 1 | -1): number {
  const sizes = memorySizes(rules)
  const next =
    direction === 1
      ? sizes.find((size) => size > memoryMb)
      : sizes.findLast((size) => size < memoryMb)
  return next ?? memoryMb
}
