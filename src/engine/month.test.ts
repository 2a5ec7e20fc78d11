import { describe, expect, test } from 'vitest'
import { monthOf, requestsAMonth } from './month'
import { toText } from './number'
import type { Period } from './scenario'

const requests = (count: string, per: Period, hours: string) =>
  toText(requestsAMonth({ count, per }, hours))

describe('a month of 30 days, 720 hours', () => {
  test.each<[Period, string]>([
    // 3,600 × 720
    ['second', '2592000'],
    // 60 × 720
    ['minute', '43200'],
    ['hour', '720'],
    ['day', '30'],
    ['month', '1'],
  ])('one a %s is %s', (per, count) => {
    expect(requests('1', per, '720')).toBe(count)
  })

  test('seven a week are 30: a week is 168 hours', () => {
    expect(requests('7', 'week', '720')).toBe('30')
    expect(requests('1', 'week', '720')).toBe(`4.${'285714'.repeat(10)}286`)
  })
})

describe('other months', () => {
  test('have more or fewer seconds, minutes, hours, days and weeks', () => {
    expect(requests('1', 'second', '730')).toBe('2628000')
    expect(requests('1', 'minute', '744')).toBe('44640')
    expect(requests('1', 'hour', '0.5')).toBe('0.5')
    expect(requests('24', 'day', '730')).toBe('730')
    expect(requests('168', 'week', '730')).toBe('730')
  })

  test('have a twelfth of a year, whatever their hours', () => {
    expect(requests('12', 'year', '1')).toBe('1')
    expect(requests('12000', 'year', '744')).toBe('1000')
    expect(requests('1', 'year', '720')).toBe(`0.08${'3'.repeat(63)}`)
  })

  test('have what is given a month', () => {
    expect(requests('1.5', 'month', '1')).toBe('1.5')
  })
})

test('twelve times a twelfth is whole again', () => {
  const month = monthOf('720')
  const found = month({ count: '10', per: 'year' })
  expect(found.unit).toBe('request')
  expect(found.value.digits * 12n).toBe(
    10n * found.value.divisor * 10n ** BigInt(found.value.scale),
  )
})

test('the requests are called what the caller calls them', () => {
  const month = monthOf('720')
  expect(month({ count: '1', per: 'day' }, (figure) => `${figure} of api`).name).toBe(
    'requests of api',
  )
  expect(month({ count: '1', per: 'month' }).name).toBe('requests')
})
