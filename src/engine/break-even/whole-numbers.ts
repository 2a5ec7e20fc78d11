/** Whole numbers in place of fractions, for comparisons that are decided on the exact ratio. */
/** The greatest whole number that is not above a ÷ b; b is above 0. */
export function floorOf(a: bigint, b: bigint): bigint {
  const cut = a / b
  return a < 0n && cut * b !== a ? cut - 1n : cut
}

/** The least whole number that is not below a ÷ b; b is above 0. */
export const ceilingOf = (a: bigint, b: bigint): bigint => -floorOf(-a, b)

export const least = (a: bigint, b: bigint): bigint => (a < b ? a : b)
export const greatest = (a: bigint, b: bigint): bigint => (a > b ? a : b)
