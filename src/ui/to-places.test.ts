import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlaces, toThreeDigits } from './to-places'

test.each([
  ['0', 2, 2, '0.00'],
  ['1.005', 2, 0, '1.01'],
  ['0.995', 2, 2, '1.00'],
  ['999999.995', 2, 2, '1,000,000.00'],
  ['1234.5', 0, 0, '1,235'],
  ['1234.40', 2, 0, '1,234.4'],
  ['-1234.5', 0, 0, '-1,235'],
  ['0.05', 1, 1, '0.1'],
  ['0.04', 1, 1, '0.0'],
])('%s to at most %i and at least %i decimals is %s', (value, most, least, shown) => {
  expect(toPlaces(value, most, least)).toBe(shown)
})

test.each([
  ['0.0009996', '0.001'],
  ['0.123456', '0.123'],
  ['0.9999', '1'],
  ['1.999', '2'],
  ['1234.567', '1,234.57'],
  ['-0.00123456', '-0.00123'],
])('%s to three digits is %s', (value, shown) => {
  expect(toThreeDigits(value)).toBe(shown)
})

const amounts = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt(0n, 10n ** 18n), fc.stringMatching(/^\d{0,12}[1-9]?$/))
  .map(([sign, whole, decimals]) => `${sign}${whole}${decimals && `.${decimals}`}`)

const english = (options: Intl.NumberFormatOptions) => {
  const format = new Intl.NumberFormat('en-US', { roundingMode: 'halfExpand', ...options })
  return (value: string) => format.format(value as Intl.StringNumericLiteral)
}

test('both are what the browser’s own formatting writes', () => {
  fc.assert(
    fc.property(amounts, fc.nat(9), fc.nat(9), (value, one, other) => {
      const [least, most] = [Math.min(one, other), Math.max(one, other)]
      const options = { minimumFractionDigits: least, maximumFractionDigits: most }
      expect(toPlaces(value, most, least)).toBe(english(options)(value))
    }),
  )
  const threeDigits = english({
    maximumFractionDigits: 2,
    maximumSignificantDigits: 3,
    roundingPriority: 'morePrecision',
  })
  fc.assert(
    fc.property(amounts, fc.stringMatching(/^0{0,9}$/), (value, zeros) => {
      for (const one of [
        value,
        value.replace(/^(-?)\d+(\.|$)/, `$10.${zeros}`).replace(/\.$/, ''),
      ]) {
        expect(toThreeDigits(one)).toBe(threeDigits(one))
      }
    }),
  )
})
