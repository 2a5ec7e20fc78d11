import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as fractions from '../../test/oracle/fraction'
import { toText } from './number'
import type { Tier } from './price-book'
import { given } from './quantity'
import { tieredCost } from './tiers'

const source = { url: 'https://example.com/', read: '2020-02' }
const tiers = (...list: readonly [upTo: string | null, usd: string][]) => ({
  tiers: list.map(([upTo, usd]): Tier => ({ upTo, usd })),
  source,
})
const three = tiers(['10', '3'], ['100', '2'], [null, '1'])

const costOf = (amount: string, rate = three) => tieredCost(given('sent', amount, 'GB'), rate)
const usdOf = (amount: string, rate = three) => toText(costOf(amount, rate).cost.value)

describe('each price holds for its part of the quantity', () => {
  test.each([
    ['0', '0'],
    ['4', '12'],
    // 10 × 3
    ['10', '30'],
    ['10.000000000001', '30.000000000002'],
    // 10 × 3 + 90 × 2
    ['100', '210'],
    ['100.5', '210.5'],
    ['1000', '1110'],
  ])('%s GB cost %s', (amount, usd) => {
    expect(usdOf(amount)).toBe(usd)
  })

  test('and those that were used are named, in their order', () => {
    const used = (amount: string) => costOf(amount).prices.map(({ usd, per }) => `${usd} a ${per}`)
    expect(used('10')).toEqual(['3 a GB'])
    expect(used('11')).toEqual(['3 a GB', '2 a GB'])
    expect(used('101')).toEqual(['3 a GB', '2 a GB', '1 a GB'])
    expect(costOf('11').prices[1]?.source).toBe(source)
  })
})

describe('tiers that are known in part', () => {
  const part = tiers(['10', '3'], ['100', '2'])

  test('charge as far as they go, and say so', () => {
    expect(costOf('100', part).complete).toBe(true)
    expect(costOf('100.000000000001', part).complete).toBe(false)
    expect(usdOf('100', part)).toBe('210')
    expect(usdOf('5000', part)).toBe('210')
    expect(costOf('5000', part).cost.unit).toBe('USD')
  })
})

const amounts = fc
  .bigInt({ min: 0n, max: 10n ** 15n })
  .map((units) => fractions.toText(fractions.fraction(units, 10n ** 12n)))

describe('any amount', () => {
  test('costs no less than a smaller one, and crossing a bound makes no jump', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const [less, more] = [a, b].sort((x, y) => Number(x) - Number(y)) as [string, string]
        const apart = fractions.minus(fractions.exactly(more), fractions.exactly(less))
        const risen = fractions.minus(
          fractions.exactly(usdOf(more)),
          fractions.exactly(usdOf(less)),
        )
        // Between the last price and the first
        expect(fractions.compare(risen, apart)).toBeGreaterThanOrEqual(0)
        const most = fractions.times(apart, fractions.exactly(3))
        expect(fractions.compare(risen, most)).toBeLessThanOrEqual(0)
      }),
    )
  })

  test.each(['10', '100'])('around the bound of %s each side has its own price', (bound) => {
    const step = fractions.fraction(1n, 10n ** 12n)
    const at = fractions.exactly(usdOf(bound))
    const near = (by: fractions.Fraction) =>
      fractions.exactly(usdOf(fractions.toText(fractions.plus(fractions.exactly(bound), by))))
    const [before, after] = bound === '10' ? [3, 2] : [2, 1]
    const below = fractions.minus(at, near(fractions.minus(fractions.ZERO, step)))
    expect(below).toEqual(fractions.times(step, fractions.exactly(before)))
    expect(fractions.minus(near(step), at)).toEqual(fractions.times(step, fractions.exactly(after)))
  })
})
