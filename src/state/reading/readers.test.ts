import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withThousands } from '../../engine/with-thousands'
import { readAmount } from './read-amount'
import { readCount } from './read-count'
import { readDuration } from './read-duration'
import { readMemory } from './read-memory'
import { readMoney } from './read-money'
import { readRate } from './read-rate'
import { readShare } from './read-share'
import { readSize } from './read-size'

type Read = ReturnType<typeof readAmount>

const readers: { readonly [name: string]: (text: string) => Read } = {
  amount: readAmount,
  count: readCount,
  duration: readDuration,
  memory: readMemory,
  money: readMoney,
  share: readShare,
  kb: (text) => readSize(text, 'KB'),
  gb: (text) => readSize(text, 'GB'),
}

describe.each([
  ['amount', '1.5M', '1500000'],
  ['amount', '10k', '10000'],
  ['amount', '2bn', '2000000000'],
  ['amount', '1 million', '1000000'],
  ['amount', '1,000,000', '1000000'],
  ['amount', '1 000 000', '1000000'],
  ['amount', '1\u202f000\u00a0000', '1000000'],
  ['amount', '\u2067 12 \u2069', '12'],
  ['amount', '1e6', '1000000'],
  ['amount', '1.25E-3', '0.00125'],
  ['amount', '1.500', '1.5'],
  ['amount', '1,500', '1500'],
  ['amount', '.5', '0.5'],
  ['amount', '5.', '5'],
  ['amount', '007', '7'],
  ['amount', '0.000', '0'],
  ['amount', '9999999999999999.999999999999', '9999999999999999.999999999999'],
  ['count', '2.5k', '2500'],
  ['duration', '512', '512'],
  ['duration', '2 s', '2000'],
  ['duration', '300ms', '300'],
  ['duration', '1.5 min', '90000'],
  ['duration', '0.25 h', '900000'],
  ['memory', '512MB', '512'],
  ['memory', '1 GiB', '1024'],
  ['memory', '0.5 GB', '512'],
  ['memory', '1.75g', '1792'],
  ['memory', '2048 KB', '2'],
  ['kb', '1 GB', '1048576'],
  ['kb', '1 byte', '0.0009765625'],
  ['gb', '0.5 GB', '0.5'],
  ['gb', '512 MB', '0.5'],
  ['gb', '2 TB', '2048'],
  ['share', '5 %', '0.05'],
  ['share', '0.05', '0.05'],
  ['share', '100%', '1'],
  ['money', '$3.50', '3.5'],
  ['money', 'US$ 1,200', '1200'],
  ['money', '3.50 USD', '3.5'],
  ['money', '$1.2k', '1200'],
])('%s %j', (reader, text, amount) => {
  it(`is ${amount}`, () => {
    expect(readers[reader]?.(text)).toEqual({ ok: true, amount })
  })
})

describe.each([
  ['amount', '', 'Write a number: 1,000,000, 10k or 1.5M.'],
  ['amount', 'abc', '“abc” is not a number. Write 1,000,000, 10k or 1.5M.'],
  ['amount', '-5', '“-5” is below 0. Write 0 or more.'],
  ['amount', '−5', '“−5” is below 0. Write 0 or more.'],
  ['amount', '1,50', 'do not stand as in 1,234.5'],
  ['amount', '1,0000', 'do not stand as in 1,234.5'],
  ['amount', '1.500.000', 'do not stand as in 1,234.5'],
  ['amount', '1 00', 'is not a number'],
  ['amount', '1_000', 'is not a number'],
  ['amount', "1'000", 'is not a number'],
  ['amount', '.', 'is not a number'],
  ['amount', '0x10', '“x10” is not a unit known here'],
  ['amount', 'Infinity', 'is not a number'],
  ['amount', '1e400', 'is not a unit known here'],
  ['amount', '1e99', 'too large'],
  ['amount', '10000000000000000', 'too large'],
  ['amount', '0.0000000000001', 'too fine'],
  ['amount', '9'.repeat(41), 'at most 40 characters'],
  ['amount', 'constructor', 'is not a number'],
  ['amount', '5 constructor', 'is not a unit known here'],
  ['count', '1.5', '1.5 is not a whole number'],
  ['duration', '1 m', '“m” is not a unit known here. Write 300 ms, 1.5 s or 2 min.'],
  ['memory', '0.5 MB', '0.5 is not a whole number'],
  ['gb', '1 byte', 'too fine'],
  ['share', '5', 'A share is from 0 to 1'],
  ['share', '1.01', 'A share is from 0 to 1'],
])('%s %j', (reader, text, says) => {
  it(`says: ${says}`, () => {
    const read = readers[reader]?.(text)
    expect(read).toMatchObject({ ok: false, says: expect.stringContaining(says) })
  })
})

describe('a rate', () => {
  it.each([
    ['10k/day', '10000', 'day'],
    ['10k per day', '10000', 'day'],
    ['1 million requests a month', '1000000', 'month'],
    ['10 requests/hr', '10', 'hour'],
    ['5/s', '5', 'second'],
    ['20 rps', '20', 'second'],
    ['1.5M / wk', '1500000', 'week'],
    ['3/min', '3', 'minute'],
    ['1e6 every year', '1000000', 'year'],
    ['1.5M', '1500000', 'hour'],
  ])('%j is %s per %s', (text, count, per) => {
    expect(readRate(text, 'hour')).toEqual({ ok: true, count, per })
  })

  it.each(['5/m', '5/day/day', '5/', '/day', 'day', '5 apples/day', '5/constructor'])(
    '%j is not understood',
    (text) => {
      expect(readRate(text, 'hour')).toMatchObject({ ok: false })
    },
  )

  it('says what to write', () => {
    const read = readRate('abc', 'day')
    expect(read).toEqual({
      ok: false,
      says: '“abc” is not a number. Write 1,000,000, 1.5M or 10k/day.',
    })
  })
})

const digits = (most: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), maxLength: most })
const amounts = fc.tuple(digits(16), digits(12)).map(([whole, decimals]) => {
  const integer = whole.replace(/^0+/, '') || '0'
  const fraction = decimals.replace(/0+$/, '')
  return fraction === '' ? integer : `${integer}.${fraction}`
})

it('shows thousands', () => {
  expect(withThousands('1234567.8901')).toBe('1,234,567.8901')
  expect(withThousands('999')).toBe('999')
})

it('reads back every amount that it shows', () => {
  fc.assert(
    fc.property(amounts, (amount) => {
      expect(readAmount(withThousands(amount))).toEqual({ ok: true, amount })
    }),
  )
})

it('never throws, and answers in canonical form', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.string({ unit: fc.constantFrom(...'0123456789.,e-+ %$/kmgbst'), maxLength: 45 }),
  )
  fc.assert(
    fc.property(typed, (text) => {
      for (const read of Object.values(readers)) {
        const result = read(text)
        if (result.ok) expect(result.amount).toMatch(/^(0|[1-9]\d{0,15})(\.\d{0,11}[1-9])?$/)
        else expect(result.says).toMatch(/\.$/)
      }
      readRate(text, 'day')
    }),
  )
})

it('reads the worst 40 characters in under a millisecond', () => {
  const worst = ['1,111'.repeat(8), '1 111'.repeat(8), '1'.repeat(40), `${' '.repeat(39)}$`]
  for (const text of worst) readRate(text, 'day')
  const start = performance.now()
  for (let i = 0; i < 100; i++) for (const text of worst) readRate(text, 'day')
  expect((performance.now() - start) / 400).toBeLessThan(1)
})
