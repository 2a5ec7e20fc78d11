/** Whole numbers in place of fractions, for comparisons that are decided on the exact ratio. */
import { type Exact, greatestCommonDivisor, toRatio } from '../number'

/** The greatest whole number that is not above a ÷ b; b is above 0. */
export function floorOf(a: bigint, b: bigint): bigint {
  const cut = a / b
  return a < 0n && cut * b !== a ? cut - 1n : cut
}

/** The least whole number that is not below a ÷ b; b is above 0. */
export const ceilingOf = (a: bigint, b: bigint): bigint => -floorOf(-a, b)

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
export const greatest = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** The same numbers, all multiplied by what makes every one of them whole. */
export function inWholeNumbers(numbers: readonly Exact[]): bigint[] {
  const ratios = numbers.map(toRatio)
  const common = ratios.reduce(
    (all, { denominator }) => all * (denominator / greatestCommonDivisor(all, denominator)),
    1n,
  )
  return ratios.map(({ numerator, denominator }) => numerator * (common / denominator))
}
