import type { PriceRules } from '../engine/price-book'
import { memorySizes } from './memory-sizes'

/** More points than that look no different. */
const MOST_ON_CURVE = 64

/** The sizes that a curve is drawn through: all, or eighths of each doubling. `own` is among them. */
export function curveSizes(rules: PriceRules, own: number): readonly number[] {
  const sizes = memorySizes(rules)
  if (sizes.length <= MOST_ON_CURVE) return sizes
  const { max } = rules.limits.memoryMb
  return inOrder([...sizes.filter(isEighth), own, rules.mbPerVcpu, max])
}

const isEighth = (size: number): boolean =>
  size % Math.max(64, 2 ** Math.floor(Math.log2(size)) / 8) === 0

const MOST_COLUMNS = 8

/** The sizes that a table has room for: the doublings, one vCPU, the largest, and `own`. */
export function columnSizes(rules: PriceRules, own: number): readonly number[] {
  const { min, max } = rules.limits.memoryMb
  const { mbPerVcpu } = rules
  const between = [256, 512, 1024, 2048, 1536, 4096, 8192].filter((size) => size < max)
  const fixed = [min, max, mbPerVcpu]
  const others = between.slice(0, MOST_COLUMNS - fixed.length)
  if (fixed.includes(own) || others.includes(own)) return inOrder([...fixed, ...others])
  const nearest = others.reduce((best, size) =>
    Math.abs(Math.log(size / own)) < Math.abs(Math.log(best / own)) ? size : best,
  )
  return inOrder([...fixed, own, ...others.filter((size) => size !== nearest)])
}

const inOrder = (sizes: readonly number[]): readonly number[] =>
  [...new Set(sizes)].toSorted((a, b) => a - b)
