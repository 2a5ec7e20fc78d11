import { readFileSync } from 'node:fs'
import DecimalJs from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import Quotient from './quotient'

const ratio = (top: string, bottom: string) => new Quotient(top).div(bottom)
const zeros = (count: number) => '0'.repeat(count)

describe('a quotient of 64 digits', () => {
  test.each([
    ['1', '3', `0.${'3'.repeat(64)}`],
    ['2', '3', `0.${'6'.repeat(63)}7`],
    ['-2', '3', `-0.${'6'.repeat(63)}7`],
    ['1', '30', `0.0${'3'.repeat(64)}`],
    ['100', '3', `33.${'3'.repeat(62)}`],
    ['1', '8', '0.125'],
    ['-1', '8', '-0.125'],
    ['105', '10', '10.5'],
    ['10', '2', '5'],
    ['-10', '2', '-5'],
    ['100', '1', '100'],
    ['0', '7', '0'],
    ['9', '10', '0.9'],
    ['1', `1${zeros(20)}`, `0.${zeros(19)}1`],
    // Longer than 64 digits before the point.
    [`1${zeros(80)}`, '1', `1${zeros(80)}`],
    [`2${zeros(70)}`, '3', `${'6'.repeat(63)}7${zeros(6)}`],
    // 65 digits: the last one is rounded, half away from zero.
    [`1${zeros(63)}4`, '1', `1${zeros(64)}`],
    [`1${zeros(63)}5`, '1', `1${zeros(62)}10`],
    [`-1${zeros(63)}4`, '1', `-1${zeros(64)}`],
    [`-1${zeros(63)}5`, '1', `-1${zeros(62)}10`],
    ['9'.repeat(65), '1', `1${zeros(65)}`],
    ['9'.repeat(65), '10', `1${zeros(64)}`],
    ['9'.repeat(64), '1', '9'.repeat(64)],
    ['9'.repeat(64), `1${zeros(64)}`, `0.${'9'.repeat(64)}`],
  ])('%s ÷ %s', (top, bottom, text) => {
    expect(ratio(top, bottom).toFixed()).toBe(text)
  })

  test('is the nearest double', () => {
    expect(ratio('1', '8').toNumber()).toBe(0.125)
    expect(ratio('-1', '3').toNumber()).toBe(-1 / 3)
    expect(ratio('12', '1').toNumber()).toBe(12)
  })
})

describe('to two places', () => {
  test.each([
    ['1', '3', '0.33'],
    ['2', '3', '0.67'],
    ['5', '1000', '0.01'],
    ['-5', '1000', '-0.01'],
    ['49', '10000', '0.00'],
    ['1', '8', '0.13'],
    ['12345', '10', '1234.50'],
    ['5', '1', '5.00'],
    ['0', '1', '0.00'],
    [`1${zeros(70)}`, '1', `1${zeros(70)}.00`],
    [`1${zeros(63)}`, '1', `1${zeros(63)}.00`],
    [`1${zeros(63)}`, '10', `1${zeros(62)}.00`],
  ])('%s ÷ %s is %s', (top, bottom, text) => {
    expect(ratio(top, bottom).toDecimalPlaces(2).toFixed(2)).toBe(text)
  })

  test('no place is no point', () => {
    expect(ratio('7', '2').toDecimalPlaces(0).toFixed(0)).toBe('4')
    expect(ratio('7', '1').toDecimalPlaces(0).toFixed(0)).toBe('7')
  })
})

test('it stands where decimal.js does: a clone of it is itself', () => {
  expect(Quotient.clone()).toBe(Quotient)
  expect(Quotient.ROUND_HALF_UP).toBe(4)
})

const digits = fc.bigInt({ min: -(10n ** 90n), max: 10n ** 90n })
const small = fc.bigInt({ min: -1000n, max: 1000n })
const divisor = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 40n }),
  fc.bigInt({ min: 1n, max: 1000n }),
  fc.nat(60).map((exponent) => 10n ** BigInt(exponent)),
)

test('it divides, rounds and prints as decimal.js does', () => {
  const Decimal = DecimalJs.clone({ precision: 64, toExpNeg: -9e15, toExpPos: 9e15 })
  fc.assert(
    fc.property(fc.oneof(digits, small), divisor, (top, bottom) => {
      const a = new Decimal(top.toString()).div(bottom.toString())
      const b = new Quotient(top.toString()).div(bottom.toString())
      expect(b.toFixed()).toBe(a.toFixed())
      expect(b.toDecimalPlaces(2).toFixed(2)).toBe(
        a.toDecimalPlaces(2, DecimalJs.ROUND_HALF_UP).toFixed(2),
      )
      expect(b.toNumber()).toBe(a.toNumber())
    }),
    { numRuns: 2000 },
  )
})

test('it has every method that the engine calls', () => {
  const source = readFileSync('src/engine/number.ts', 'utf8')
  const methods = [...source.matchAll(/\.(\w+)\(/g)].map(([, name]) => name ?? '')
  const ofDecimal = methods.filter(
    (name) => name in DecimalJs.prototype && !(name in String.prototype),
  )
  expect(ofDecimal).toContain('div')
  for (const name of ofDecimal) expect(Quotient.prototype).toHaveProperty(name)
})
