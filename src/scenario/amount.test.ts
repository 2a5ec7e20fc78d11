import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInParts, canonicalAmount, compareAmounts, isAmount } from './amount'

const digits = (min: number, max: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max })
    .map((figures) => figures.join(''))

const amounts = fc
  .tuple(digits(1, 16), digits(0, 12))
  .map(([whole, fraction]) => (fraction === '' ? whole : `${whole}.${fraction}`))

describe('isAmount', () => {
  it.each(['0', '007.50', '1234567890123456', '1.123456789012', '9999999999999999.999999999999'])(
    'accepts %s',
    (text) => {
      expect(isAmount(text)).toBe(true)
    },
  )

  it.each([
    '',
    '.5',
    '5.',
    '-1',
    '+1',
    '1e3',
    '0x10',
    '1_000',
    '1,000',
    ' 1',
    '1\n',
    '١',
    'NaN',
    'Infinity',
    '12345678901234567',
    '1.1234567890123',
    '9'.repeat(1_000_000),
    1,
    null,
    ['1'],
  ])('refuses what is no plain decimal: %#', (input) => {
    expect(isAmount(input)).toBe(false)
  })
})

describe('canonicalAmount', () => {
  it.each([
    ['007.50', '7.5'],
    ['0', '0'],
    ['000', '0'],
    ['0.0', '0'],
    ['100', '100'],
    ['100.00', '100'],
    ['0.10', '0.1'],
    ['10.010', '10.01'],
  ])('writes %s as %s', (text, canonical) => {
    expect(canonicalAmount(text)).toBe(canonical)
  })

  it('keeps the value, and has one spelling for it', () => {
    fc.assert(
      fc.property(amounts, (text) => {
        const canonical = canonicalAmount(text)
        expect(amountInParts(canonical)).toBe(amountInParts(text))
        expect(canonicalAmount(canonical)).toBe(canonical)
        expect(canonical).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/)
      }),
    )
  })
})

describe('compareAmounts', () => {
  it('sees the last digit, where doubles do not', () => {
    expect(Number('9007199254740993')).toBe(Number('9007199254740992'))
    expect(compareAmounts('9007199254740993', '9007199254740992')).toBeGreaterThan(0)
    expect(compareAmounts('900000.000000000001', '900000')).toBeGreaterThan(0)
    expect(compareAmounts('9999999999999999', '9999999999999999.000000000001')).toBeLessThan(0)
    expect(compareAmounts('1.50', '01.5')).toBe(0)
  })

  it('agrees with whole numbers of the smallest part', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [x, y] = [amountInParts(a), amountInParts(b)]
        expect(Math.sign(compareAmounts(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0)
      }),
    )
  })
})
