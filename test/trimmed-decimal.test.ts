import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import Whole from 'decimal.js'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { withoutUnused } from '../scripts/trimmed-decimal.mjs'
import Quotient from '../src/engine/quotient'

const original = readFileSync(fileURLToPath(import.meta.resolve('decimal.js')), 'utf8')
const trimmed = withoutUnused(original)
let Trimmed: typeof Whole

beforeAll(async () => {
  const address = `data:text/javascript;base64,${Buffer.from(trimmed).toString('base64')}`
  Trimmed = (await import(/* @vite-ignore */ address)).default
})

const options = { precision: 64, toExpNeg: -9e15, toExpPos: 9e15, defaults: true }

const digits = fc.bigInt({ min: -(10n ** 90n), max: 10n ** 90n })
const small = fc.bigInt({ min: -1000n, max: 1000n })
const divisor = fc.oneof(
  fc.bigInt({ min: 1n, max: 10n ** 40n }),
  fc.bigInt({ min: 1n, max: 1000n }),
  fc.nat(60).map((exponent) => 10n ** BigInt(exponent)),
)

test.each([
  ['what is left of decimal.js', () => Trimmed],
  ["the widget's stand-in", () => Quotient as unknown as typeof Whole],
])('%s divides, rounds and prints as decimal.js does', (_, of) => {
  const [A, B] = [Whole.clone(options), of().clone(options)]
  fc.assert(
    fc.property(fc.oneof(digits, small), divisor, (top, bottom) => {
      const [a, b] = [A, B].map((D) => new D(top.toString()).div(bottom.toString()))
      const cents = [a, b].map((one) => one?.toDecimalPlaces(2, Whole.ROUND_HALF_UP).toFixed(2))
      expect(b?.toFixed()).toBe(a?.toFixed())
      expect(cents[1]).toBe(cents[0])
      expect(b?.toNumber()).toBe(a?.toNumber())
    }),
    { numRuns: 2000 },
  )
})

test('every method that the engine calls is left', () => {
  const source = readFileSync('src/engine/number.ts', 'utf8')
  const methods = [...source.matchAll(/\.(\w+)\(/g)].map(([, name]) => name ?? '')
  const ofDecimal = methods.filter((name) => name in Whole.prototype && !(name in String.prototype))
  expect(ofDecimal).toContain('div')
  for (const name of ofDecimal) {
    expect(Trimmed.prototype).toHaveProperty(name)
    expect(Quotient.prototype).toHaveProperty(name)
  }
})
