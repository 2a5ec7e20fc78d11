import { expect, test } from 'vitest'
import { quotient } from './quotient'

test.each([
  [0n, 7n, '0'],
  [6n, 3n, '2'],
  [100n, 1n, '100'],
  [1n, 2n, '0.5'],
  [21n, 20n, '1.05'],
  [1n, 1000n, '0.001'],
  [10_203n, 100n, '102.03'],
  [1n, 3n, '0.333333333333'],
  [2n, 3n, '0.666666666667'],
  // Half of the twelfth place goes up, less goes down.
  [1n, 2_000_000_000_000n, '0.000000000001'],
  [1n, 2_000_000_000_001n, '0'],
  [5n, 2_000_000_000_000n, '0.000000000003'],
  [1_999_999_999_999n, 2_000_000_000_000n, '1'],
])('%i ÷ %i is %s', (numerator, denominator, text) => {
  expect(quotient(numerator, denominator)).toBe(text)
})
