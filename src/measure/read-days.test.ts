import { describe, expect, test } from 'vitest'
import { readDays } from './read-days'

describe('a number of days', () => {
  test.each([
    ['7', 7n, 1n],
    ['30', 30n, 1n],
    ['0.5', 5n, 10n],
    ['1.25', 125n, 100n],
    ['0.000001', 1n, 1_000_000n],
    [' 7\t', 7n, 1n],
    ['  12.5  ', 125n, 10n],
    ['007', 7n, 1n],
    // A hundred years.
    ['36600', 36_600n, 1n],
    ['36600.0', 366_000n, 10n],
  ])('%j is a ratio of whole numbers', (text, numerator, denominator) => {
    expect(readDays(text)).toEqual({ numerator, denominator })
  })

  test.each([
    '',
    ' ',
    'seven',
    '-7',
    'x7',
    '7 days',
    '7d',
    '1,5',
    '.5',
    '1.',
    '1.x',
    '1.2.3',
    '1 2',
    '1e2',
    // Seven places.
    '0.0000001',
  ])('%j is none', (text) => {
    expect(readDays(text)).toBeNull()
  })

  test.each(['0', '0.0', '00.000', '36600.000001', '36601', '99999', '100000'])(
    '%s is not above 0 and at most a hundred years',
    (text) => {
      expect(readDays(text)).toBeNull()
    },
  )
})
