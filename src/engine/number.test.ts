import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as fractions from '../../test/oracle/fraction'
import * as number from './number'

/** Plain decimal text, up to the contract's 16 digits and 12 places. */
const decimals = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 16n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }))
  .map(([whole, part]) => `${whole}.${String(part).padStart(12, '0')}`)
const positives = decimals.filter((text) => /[1-9]/.test(text))

describe('parse', () => {
  test.each([
    '',
    ' ',
    ' 1',
    '1 ',
    '1\n',
    '.5',
    '5.',
    '-1',
    '+1',
    '0x10',
    '0b1',
    '0o7',
    '1e9',
    '1e9000000',
    '1_000',
    '1,000',
    'NaN',
    'Infinity',
    '1.2.3',
    '١',
    '9'.repeat(201),
    `1.${'0'.repeat(201)}`,
    '9'.repeat(1_000_000),
  ])('refuses what is no plain decimal: %#', (text) => {
    expect(() => number.parse(text)).toThrow(RangeError)
  })

  test.each([
    ['0', '0'],
    ['007.50', '7.5'],
    ['0.000000000001', '0.000000000001'],
    ['100', '100'],
    ['9999999999999999.999999999999', '9999999999999999.999999999999'],
  ])('reads %s as %s', (text, printed) => {
    expect(number.toText(number.parse(text))).toBe(printed)
  })

  test('keeps a refused text out of a long message', () => {
    expect(() => number.parse(`x${'9'.repeat(1000)}`)).toThrow(/^Not a plain decimal: x9{39}$/)
  })
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('whole refuses %d', (count) => {
  expect(() => number.whole(count)).toThrow(`Not a whole number: ${count}`)
})

test.each([
  ['-0.05', number.minus(number.ZERO, number.parse('0.05'))],
  ['-0.5', number.over(number.ONE, number.minus(number.ONE, number.parse('3')))],
  [
    '0.5',
    number.over(
      number.minus(number.ZERO, number.ONE),
      number.minus(number.ZERO, number.parse('2')),
    ),
  ],
  ['0', number.minus(number.parse('1.50'), number.parse('1.5'))],
  ['10', number.times(number.parse('2.5'), number.parse('4.0'))],
])('%s is printed plainly', (text, value) => {
  expect(number.toText(value)).toBe(text)
})

describe('a figure that ends is printed whole, however long it is', () => {
  const long = '1234567890'.repeat(10)

  test('as it was read', () => {
    expect(number.toText(number.parse(`${long}.${long.slice(0, -1)}`))).toBe(
      `${long}.${long.slice(0, -1)}`,
    )
  })

  test('where a third of it was three times taken', () => {
    const third = number.over(number.ONE, number.parse('3'))
    const part = number.times(third, number.parse(long))
    expect(number.toText(number.times(part, number.parse('3')))).toBe(long)
  })

  test('where it is divided by fives and twos', () => {
    // 1 ÷ 5^220 = 2^220 ÷ 10^220, and the other way round
    const places = (digits: bigint) => `0.${String(digits).padStart(220, '0')}`
    const ratio = (divisor: bigint) =>
      number.toText(number.over(number.ONE, number.ofBigInt(divisor)))
    expect(ratio(5n ** 220n)).toBe(places(2n ** 220n))
    expect(ratio(2n ** 220n)).toBe(places(5n ** 220n))
    expect(ratio(10n ** 220n)).toBe(places(1n))
  })
})

test('what has no last digit divides too', () => {
  const ratio = (a: string, b: string) => number.over(number.parse(a), number.parse(b))
  // 6 ÷ 1/3, 1 ÷ 2/3 and 1/3 ÷ 2/3
  expect(number.toText(number.over(number.parse('6'), ratio('1', '3')))).toBe('18')
  expect(number.toText(number.over(number.ONE, ratio('2', '3')))).toBe('1.5')
  expect(number.toText(number.over(ratio('1', '3'), ratio('2', '3')))).toBe('0.5')
})

test('steps may have no last digit', () => {
  const third = number.over(number.ONE, number.parse('3'))
  const rounded = (text: string) => number.toText(number.roundUpTo(number.parse(text), third))
  expect([rounded('1'), rounded('1.5'), rounded('1.9')]).toEqual(['1', `1.${'6'.repeat(62)}7`, '2'])
})

test('numbers are made whole by the least that does it', () => {
  const ratio = (a: string, b: string) => number.over(number.parse(a), number.parse(b))
  // 1/3, 2/21 and 0.5: times 21 and ten
  expect(number.inWholeNumbers([ratio('1', '3'), ratio('2', '21'), number.parse('0.5')])).toEqual([
    70n,
    20n,
    105n,
  ])
})

describe('agrees with fractions', () => {
  const agree = (
    ours: (a: number.Exact, b: number.Exact) => number.Exact,
    theirs: (a: fractions.Fraction, b: fractions.Fraction) => fractions.Fraction,
    second = decimals,
  ) =>
    fc.assert(
      fc.property(decimals, second, (a, b) => {
        const expected = theirs(fractions.exactly(a), fractions.exactly(b))
        expect(number.toText(ours(number.parse(a), number.parse(b)))).toBe(
          fractions.toText(expected),
        )
      }),
    )

  test('in sums', () => agree(number.plus, fractions.plus))
  test('in differences', () => agree(number.minus, fractions.minus))
  test('in products', () => agree(number.times, (a, b) => fractions.times(a, b)))
  test('in quotients, printed with 64 digits where they do not end', () =>
    agree(number.over, fractions.over, positives))
  test('in the least and the greatest', () => {
    agree(number.least, fractions.lesser)
    agree(number.greatest, fractions.greater)
  })

  test('in rounding up to steps', () =>
    agree(
      number.roundUpTo,
      (a, step) =>
        fractions.times(fractions.fraction(fractions.ceil(fractions.over(a, step))), step),
      positives,
    ))

  test('in comparing', () => {
    fc.assert(
      fc.property(decimals, decimals, (a, b) => {
        const ours = number.compare(number.parse(a), number.parse(b))
        expect(ours).toBe(fractions.compare(fractions.exactly(a), fractions.exactly(b)))
        expect(number.compare(number.parse(a), number.parse(a))).toBe(0)
      }),
    )
  })

  test('in long calculations', () => {
    fc.assert(
      fc.property(decimals, positives, positives, decimals, (a, b, c, d) => {
        const [x, y, z, w] = [a, b, c, d].map(number.parse) as Four<number.Exact>
        const [p, q, r, s] = [a, b, c, d].map(fractions.exactly) as Four<fractions.Fraction>
        const ours = number.plus(number.over(number.times(x, y), z), number.over(w, y))
        const theirs = fractions.plus(
          fractions.over(fractions.times(p, q), r),
          fractions.over(s, q),
        )
        expect(number.toText(ours)).toBe(fractions.toText(theirs))
        const { numerator, denominator } = number.toRatio(ours)
        expect(fractions.compare(fractions.fraction(numerator, denominator), theirs)).toBe(0)
      }),
    )
  })
})

type Four<T> = [T, T, T, T]

test('a division waits: three thirds are one', () => {
  const third = number.over(number.ONE, number.parse('3'))
  expect(number.toText(third)).toBe(`0.${'3'.repeat(64)}`)
  expect(number.toText(number.sum([third, third, third]))).toBe('1')
  expect(number.toText(number.times(third, number.parse('3')))).toBe('1')
})

test('division by zero is refused', () => {
  expect(() => number.over(number.ONE, number.ZERO)).toThrow('Division by zero')
})

test('rounding up is decided on the exact ratio, not on 64 digits of it', () => {
  // 7 × 256 = 1,792: seven quarters of a GB fill 256 MB pieces exactly.
  const sevenths = number.over(number.parse('1792'), number.parse('7'))
  expect(number.toText(number.roundUpTo(sevenths, number.parse('256')))).toBe('256')
  const third = number.over(number.ONE, number.parse('3'))
  expect(number.toText(number.roundUpTo(number.times(third, number.parse('3')), number.ONE))).toBe(
    '1',
  )
  expect(number.toText(number.roundUpTo(number.ZERO, number.ONE))).toBe('0')
})

test('toDouble is the nearest double', () => {
  expect(number.toDouble(number.parse('0.1'))).toBe(0.1)
  expect(number.toDouble(number.over(number.ONE, number.parse('3')))).toBe(1 / 3)
  expect(number.toDouble(number.parse('9007199254740993'))).toBe(2 ** 53)
})
