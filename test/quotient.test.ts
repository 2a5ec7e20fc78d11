import { readFileSync } from 'node:fs'
import DecimalJs from 'decimal.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import Quotient from '../src/engine/quotient'

const digits = fc.bigInt({ min: -(10n ** 90n), max: 10n ** 90n })
const small = fc.bigInt({ min: -1000n, max: 1000n })
const divisor = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 40n }),
  fc.bigInt({ min: 1n, max: 1000n }),
  fc.nat(60).map((exponent) => 10n ** BigInt(exponent)),
)

test('what stands in for decimal.js divides, rounds and prints as it does', () => {
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
