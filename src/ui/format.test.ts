import { describe, expect, test } from 'vitest'
import { about, copiedMoney, exactMoney, figure, money, percent } from './format'

describe('money', () => {
  test.each([
    ['0', '$0.00'],
    ['361.0005', '$361.00'],
    ['0.005', '$0.005'],
    ['0.01', '$0.01'],
    ['1.005', '$1.01'],
    ['2.675', '$2.68'],
    ['0.0000166667', '$0.0000167'],
    ['0.0099999', '$0.01'],
    ['0.000000000001', '$0.000000000001'],
    ['9999999999999999.995', '$10,000,000,000,000,000.00'],
    ['1234567890123456789.124', '$1,234,567,890,123,456,789.12'],
    ['-5.5', '−$5.50'],
  ])('%s is shown as %s', (usd, shown) => {
    expect(money(usd)).toBe(shown)
  })
})

const THIRD = `0.${'3'.repeat(64)}`

describe('exactly', () => {
  test.each([
    ['361.0005', '$361.0005'],
    ['250', '$250.00'],
    ['3.5', '$3.50'],
    ['0.0000166667', '$0.0000166667'],
    ['12345.123456789012345678', '$12,345.123456789012345678'],
    [THIRD, '$0.333…'],
  ])('%s is %s', (usd, shown) => {
    expect(exactMoney(usd)).toBe(shown)
  })

  test('a copy has all the digits that were worked out', () => {
    expect(copiedMoney(THIRD)).toBe(`$${THIRD}`)
    expect(copiedMoney('361.0005')).toBe('$361.0005')
  })
})

test('a figure without a last digit is cut', () => {
  expect(figure(`34.72${'2'.repeat(62)}`)).toBe('34.722…')
  expect(figure(`0.00000${'6'.repeat(64)}`)).toBe('0.00000666…')
  expect(figure('30000000')).toBe('30,000,000')
  expect(figure('9.089813232421875')).toBe('9.089813232421875')
})

test.each([
  ['11.574074', '11.57'],
  ['0.0000115741', '0.0000116'],
  ['1157.407', '1,157.41'],
  ['20', '20'],
])('%s is about %s', (value, shown) => {
  expect(about(value)).toBe(shown)
})

test('a share that is there is never called nothing', () => {
  expect(percent('69.2521', 1)).toBe('69.3\u00a0%')
  expect(percent('69.2521', 0)).toBe('69\u00a0%')
  expect(percent('0.0001', 1)).toBe('<\u00a00.1\u00a0%')
  expect(percent('0', 1)).toBe('0.0\u00a0%')
})
