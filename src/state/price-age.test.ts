import { expect, test } from 'vitest'
import { priceAge } from './price-age'

test.each([
  ['2026-09', '2026-09-01', { months: 0, isOld: false }],
  ['2026-09', '2026-11-27', { months: 2, isOld: false }],
  // 180 days after 1 September 2026 is 28 February 2027.
  ['2026-09', '2027-02-28', { months: 5, isOld: false }],
  ['2026-09', '2027-03-01', { months: 6, isOld: true }],
  ['2020-02', '2026-11-27', { months: 81, isOld: true }],
])('the prices of %s on %s', (book, today, age) => {
  expect(priceAge(book, today)).toEqual(age)
})

test('no age on a day before them, or on none', () => {
  expect(priceAge('2026-09', '2026-08-31')).toBeNull()
  expect(priceAge('2026-09', null)).toBeNull()
})
