import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withThousands } from '../../engine/with-thousands'
import { signsOf } from './signs'
import { canonicalOf, readAsOf } from './understood'
import { writeFigures } from './write-figures'

/** Each kind of signs that Intl knows of at least once, and the largest languages. */
const LANGUAGES =
  'en en-GB en-IN en-ZA de de-AT de-CH de-LI fr fr-CH es es-MX pt pt-PT it nl pl cs sv nb da fi ru uk tr hi mr bn ta ja zh ko ar ar-EG fa he th id vi hu ro bg et lv lt'.split(
    ' ',
  )

const digits = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: most })
const amounts = fc.tuple(digits(16), digits(12)).map(([whole, decimals]) => {
  const integer = whole.replace(/^0+/, '') || '0'
  const fraction = decimals.replace(/0+$/, '')
  return fraction === '' ? integer : `${integer}.${fraction}`
})

describe.each(LANGUAGES)('in %s', (language) => {
  const signs = signsOf(language)

  it('reads back every amount that it writes', () => {
    fc.assert(
      fc.property(amounts, (amount) => {
        const shown = writeFigures(withThousands(amount), signs)
        expect(canonicalOf(shown, signs)).toBe(amount)
        expect(canonicalOf(`$${shown} GB`, signs)).toBe(`$${amount} GB`)
      }),
    )
  })

  it('writes the signs that the browser writes', () => {
    const format = new Intl.NumberFormat(language, {
      numberingSystem: 'latn',
      maximumFractionDigits: 20,
    })
    fc.assert(
      fc.property(amounts, (amount) => {
        const shown = writeFigures(withThousands(amount), signs)
        expect(shown).toBe(format.format(amount as Intl.StringNumericLiteral))
      }),
    )
  })
})

describe('what can only mean one number means it in every language', () => {
  it.each([
    ['1,234.5', '1234.5'],
    ['1.234,5', '1234.5'],
    ['1 234,5', '1234.5'],
    ['1\u00a0234.5', '1234.5'],
    ['1\u202f234,5', '1234.5'],
    ["1'234.5", '1234.5'],
    ['1’234,5', '1234.5'],
    ['12,34,567.8', '1234567.8'],
    ['1,234,567', '1234567'],
    ['1.234.567', '1234567'],
    ['12,34,567', '1234567'],
    ['0,125', '0.125'],
    ['0.125', '0.125'],
    ['1,5M', '1.5M'],
    ['10.5 k/day', '10.5 k/day'],
    ['12345,678', '12345.678'],
    ['1234.567', '1234.567'],
    ['$1.234,50', '$1234.50'],
    ['US$ 1,234.50', 'US$ 1234.50'],
    ['１，２３４．５', '1234.5'],
    ['١٬٢٣٤٫٥', '1234.5'],
    ['۱۲٫۵', '12.5'],
    ['१२,३४,५६७.८', '1234567.8'],
    ['٥٪', '5%'],
    ['1e6', '1e6'],
    ['1,5e3', '1.5e3'],
    ['.5', '.5'],
    [',5', '.5'],
  ])('%j is %s', (typed, amount) => {
    for (const language of LANGUAGES) expect(canonicalOf(typed, signsOf(language))).toBe(amount)
  })
})

describe('what could mean two numbers', () => {
  it.each([
    ['en', '1,234', '1234', 'Read as 1234: the comma groups thousands.'],
    ['en', '1.234', '1.234', 'Read as 1.234: the point starts the decimals.'],
    ['de', '1,234', '1.234', 'Read as 1,234: the comma starts the decimals.'],
    ['de', '1.234', '1234', 'Read as 1234: the point groups thousands.'],
    ['de', '1.234 ms', '1234 ms', 'Read as 1234 ms: the point groups thousands.'],
    ['fr', '1,234', '1.234', 'Read as 1,234: the comma starts the decimals.'],
    ['fr', '1.234', '1.234', 'Read as 1,234: the point starts the decimals.'],
    ['de-CH', '1,234', '1234', 'Read as 1234: the comma groups thousands.'],
    ['de-CH', '1.234', '1.234', 'Read as 1.234: the point starts the decimals.'],
  ])('is decided in %s: %j is %s, and that is said', (language, typed, amount, says) => {
    expect(canonicalOf(typed, signsOf(language))).toBe(amount)
    expect(readAsOf(typed, signsOf(language))).toBe(says)
  })
})

describe('signs of another notation', () => {
  it.each([
    ['en', '1,5', 'Read as 1.5: the comma starts the decimals.'],
    ['en', '1.234,5', 'Read as 1234.5: the comma starts the decimals.'],
    ['de', '0.5 GB', 'Read as 0,5 GB: the point starts the decimals.'],
    ['de', '1.5', 'Read as 1,5: the point starts the decimals.'],
  ])('are said in %s: %j', (language, typed, says) => {
    expect(readAsOf(typed, signsOf(language))).toBe(says)
  })

  it.each([
    ['en', '1,234.5'],
    ['en', '1,234,567'],
    ['en', '1.5'],
    ['en', '1 234'],
    ['en', '1,'],
    ['de', '1.234,5'],
    ['de', '0,5 GB'],
    ['fr', '1 234,5'],
    ['de-CH', "1'234.5"],
    ['en-IN', '12,34,567'],
    ['en', '12'],
    ['en', 'abc'],
  ])('nothing is said in %s of %j', (language, typed) => {
    expect(readAsOf(typed, signsOf(language))).toBe('')
  })
})

describe('signs that do not fit', () => {
  it.each([
    '1.2.3',
    '1,23,4',
    '1 23',
    '1,234 567.8',
    '1.234,567.8',
    '1,2 3',
    'abc',
    '',
    '.',
    '5,5,5',
  ])('%j stays as typed', (typed) => {
    for (const language of LANGUAGES) expect(canonicalOf(typed, signsOf(language))).toBe(typed)
  })

  it('of a slip: four digits after the sign of thousands are no decimals', () => {
    expect(canonicalOf('1,0000', signsOf('en'))).toBe('1,0000')
    expect(canonicalOf('1.0000', signsOf('de'))).toBe('1.0000')
  })
})

describe('a sentence', () => {
  const german = signsOf('de')

  it.each([
    ['Write at most 10,240 MB, 0.5 GB or 1.5M.', 'Write at most 10.240 MB, 0,5 GB or 1,5M.'],
    ['“1.5.2” is no number: 1,234.5.', '“1.5.2” is no number: 1.234,5.'],
    ['nine t3.medium cost $1,276.77.', 'nine t3.medium cost $1.276,77.'],
    ['−$0.50, 34.722…', '−$0,50, 34,722…'],
    ['in 2026, <\u00a00.1\u00a0%', 'in 2026, <\u00a00,1\u00a0%'],
    ['x86_64 and v1.2', 'x86_64 and v1.2'],
  ])('%j keeps what is no figure', (english, shown) => {
    expect(writeFigures(english, german)).toBe(shown)
  })
})

it('knows no language: English', () => {
  expect(signsOf('not a tag')).toEqual(signsOf('en'))
})

it('answers to any text', () => {
  const signs = [signsOf('en'), signsOf('de'), signsOf('fr')]
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(..."0123456789.,' ٫e-+$km"), maxLength: 120 }),
  )
  fc.assert(
    fc.property(typed, fc.constantFrom(...signs), (text, own) => {
      expect(canonicalOf(text, own)).toBeTypeOf('string')
      expect(readAsOf(text, own)).toMatch(/^$|\.$/)
    }),
  )
})
