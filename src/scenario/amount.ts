import type { DecimalText } from '../engine/scenario'

const PATTERN = /^\d{1,16}(\.\d{1,12})?$/

/** Whether this is an amount: plain digits, at most 16 before the point and 12 after it. */
export const isAmount = (input: unknown): input is string =>
  typeof input === 'string' && PATTERN.test(input)

/** The one spelling of an amount: "007.50" is "7.5". Expects what `isAmount` accepts. */
export const canonicalAmount = (amount: string): DecimalText => {
  const whole = amount.replace(/^0+(?=\d)/, '')
  return whole.includes('.') ? whole.replace(/\.?0+$/, '') : whole
}

/** How many of the smallest parts, 10^-12, make one. */
const PARTS_OF_ONE = 10n ** 12n

/** The amount in parts of 10^-12: a whole number, so that it compares exactly. Expects an amount. */
export const amountInParts = (amount: string): bigint => {
  const [whole, fraction = ''] = amount.split('.') as [string, string?]
  return BigInt(whole) * PARTS_OF_ONE + BigInt(fraction.padEnd(12, '0'))
}

/**
 * Below 0 where a < b, 0 where they are equal, above 0 where a > b: exactly. Expects amounts. Doubles
 * may round two amounts to the same, but never past each other: only then must every digit be looked at.
 */
export const compareAmounts = (a: string, b: string): number => {
  const difference = Number(a) - Number(b)
  return difference === 0 ? Number(amountInParts(a) - amountInParts(b)) : difference
}
