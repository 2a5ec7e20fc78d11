import { describe, expect, it } from 'vitest'
import { amountOf, typedNumber } from './typed-number'

const read = (text: string) => {
  const typed = typedNumber(text, '12 or 1.5')
  if (!typed.ok) return typed.says
  const amount = amountOf(typed.number)
  return amount.ok ? [amount.amount, typed.rest] : amount.says
}

describe('typedNumber', () => {
  it.each([
    ['12', '12', ''],
    ['12ms', '12', 'ms'],
    ['  12   MS  ', '12', 'ms'],
    ['1,234,567.50 x', '1234567.5', 'x'],
    ['12,345', '12345', ''],
    ['123,456', '123456', ''],
    ['1 234 567', '1234567', ''],
    ['12 345.5', '12345.5', ''],
    ['1\u00a0234\u202f567', '1234567', ''],
    ['\u200e12\u200f\ufeff', '12', ''],
    ['\u206612\u2069', '12', ''],
    ['1\u20601', '11', ''],
    ['.25', '0.25', ''],
    ['25.', '25', ''],
    ['25. s', '25', 's'],
    ['1e6', '1000000', ''],
    ['1E+6/day', '1000000', '/day'],
    ['1.25e1', '12.5', ''],
    ['1.25e2', '125', ''],
    ['1.25e3', '1250', ''],
    ['125e-2 s', '1.25', 's'],
    ['1e12', '1000000000000', ''],
    ['1 every day', '1', 'every day'],
    ['2 e', '2', 'e'],
    ['2e', '2', 'e'],
    ['2e123', '2', 'e123'],
    ['2 e5', '2', 'e5'],
    ['0', '0', ''],
    ['000', '0', ''],
    ['0.0', '0', ''],
    ['1'.repeat(16), '1'.repeat(16), ''],
    [`0.${'1'.repeat(12)}`, `0.${'1'.repeat(12)}`, ''],
    [`12${' '.repeat(37)}s`, '12', 's'],
  ])('reads %j as %s and %j', (text, amount, rest) => {
    expect(read(text)).toEqual([amount, rest])
  })

  it.each([
    ['', 'Write a number: 12 or 1.5.'],
    [' \u200b ', 'Write a number: 12 or 1.5.'],
    [`12${' '.repeat(38)}s`, 'Write at most 40 characters.'],
    ['-5', '“-5” is below 0. Write 0 or more.'],
    ['- 5', '“- 5” is below 0. Write 0 or more.'],
    ['-.5', '“-.5” is below 0. Write 0 or more.'],
    ['-$5', '“-$5” is below 0. Write 0 or more.'],
    ['\u20125', '“\u20125” is below 0. Write 0 or more.'],
    ['\u22125', '“\u22125” is below 0. Write 0 or more.'],
    ['-x', '“-x” is not a number. Write 12 or 1.5.'],
    ['--5', '“--5” is not a number. Write 12 or 1.5.'],
    ['-  5', '“-  5” is not a number. Write 12 or 1.5.'],
    ['x-5', '“x-5” is not a number. Write 12 or 1.5.'],
    ['x', '“x” is not a number. Write 12 or 1.5.'],
    ['.', '“.” is not a number. Write 12 or 1.5.'],
    ['. s', '“. s” is not a number. Write 12 or 1.5.'],
    ['1 00', '“1 00” is not a number. Write 12 or 1.5.'],
    ['1 0000', '“1 0000” is not a number. Write 12 or 1.5.'],
    ['1234 567', '“1234 567” is not a number. Write 12 or 1.5.'],
    ['1 234 56', '“1 234 56” is not a number. Write 12 or 1.5.'],
    ['12  345', '“12  345” is not a number. Write 12 or 1.5.'],
    ["1'000", "“1'000” is not a number. Write 12 or 1.5."],
    ["12 '5", "“12 '5” is not a number. Write 12 or 1.5."],
    ['1_000', '“1_000” is not a number. Write 12 or 1.5.'],
    ['1, x', '“1, x” is not a number. Write 12 or 1.5.'],
    ['1,50', 'In “1,50” points and commas do not stand as in 1,234.5. Write 12 or 1.5.'],
    ['1234,567', 'In “1234,567” points and commas do not stand as in 1,234.5. Write 12 or 1.5.'],
    ['1,234,56', 'In “1,234,56” points and commas do not stand as in 1,234.5. Write 12 or 1.5.'],
    ['1,234 567', 'In “1,234 567” points and commas do not stand as in 1,234.5. Write 12 or 1.5.'],
    ['2 .5', 'In “2 .5” points and commas do not stand as in 1,234.5. Write 12 or 1.5.'],
    ['1.2.3', 'In “1.2.3” points and commas do not stand as in 1,234.5. Write 12 or 1.5.'],
    ['1'.repeat(17), 'That is too large: at most 16 digits before the point.'],
    ['1e16', 'That is too large: at most 16 digits before the point.'],
    [`0.${'1'.repeat(13)}`, 'That is too fine: at most 12 digits after the point.'],
    ['1e-13', 'That is too fine: at most 12 digits after the point.'],
  ])('does not read %j: %s', (text, says) => {
    expect(read(text)).toBe(says)
  })
})
