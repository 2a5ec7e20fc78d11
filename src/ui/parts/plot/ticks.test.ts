import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  logTicks,
  minorTicks,
  niceTicks,
  stepAbove,
  stepBelow,
  stepsBetween,
  ticksApart,
} from './ticks'

describe('steps of 1, 2 and 5', () => {
  it('are found on both sides of a value', () => {
    expect([stepBelow(1_022_226), stepAbove(48_000_000)]).toEqual([1_000_000, 50_000_000])
    expect([stepBelow(5), stepAbove(5), stepBelow(0.3), stepAbove(0.3)]).toEqual([5, 5, 0.2, 0.5])
  })

  it('lie around every value, less than threefold apart', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-6, max: 1e12, noNaN: true }), (value) => {
        const [below, above] = [stepBelow(value), stepAbove(value)]
        expect(below).toBeLessThanOrEqual(value * 1.000001)
        expect(above).toBeGreaterThanOrEqual(value * 0.999999)
        expect(above / below).toBeLessThan(3)
      }),
    )
  })

  it('are listed with both ends', () => {
    expect(stepsBetween(1, 50)).toEqual([1, 2, 5, 10, 20, 50])
  })
})

describe('ticks', () => {
  it('are even from 0 to the greatest, no more than asked for', () => {
    expect(niceTicks(0, 601.67, 7)).toEqual(['0', '100', '200', '300', '400', '500', '600'])
    expect(niceTicks(0, 30.752, 7)).toEqual(['0', '5', '10', '15', '20', '25', '30'])
  })

  it('of a log scale are powers of ten where 1, 2 and 5 have no room', () => {
    expect(logTicks(1e6, 5e7, 8)).toEqual([1e6, 2e6, 5e6, 1e7, 2e7, 5e7])
    expect(logTicks(1, 1e6, 8)).toEqual([1, 10, 100, 1e3, 1e4, 1e5, 1e6])
    expect(logTicks(1, 1e12, 5).length).toBeLessThanOrEqual(5)
  })

  it('have small ones between them', () => {
    expect(minorTicks(5, 30)).toEqual([5, 6, 7, 8, 9, 10, 20, 30])
  })
})

describe('round ticks', () => {
  it('are a step of 1, 2 or 5 apart', () => {
    expect(niceTicks(0, 450, 4)).toEqual(['0', '200', '400'])
    expect(niceTicks(268, 454, 5)).toEqual(['300', '350', '400', '450'])
    expect(niceTicks(0, 1659, 4)).toEqual(['0', '500', '1000', '1500'])
  })

  it('are plain decimals, however small', () => {
    expect(niceTicks(0, 0.00173, 4)).toEqual(['0', '0.0005', '0.001', '0.0015'])
    expect(niceTicks(0, 3e-9, 3)).toEqual(['0', '0.000000001', '0.000000002', '0.000000003'])
  })

  it('are none where there is no range', () => {
    expect(niceTicks(0, 0, 4)).toEqual([])
  })
})

it('ticks that are too near to another are left out, never the first or the last', () => {
  const place = (tick: number) => tick
  expect(ticksApart([0, 10, 30, 60, 65, 70], place, 20)).toEqual([0, 30, 70])
  expect(ticksApart([0, 5], place, 20)).toEqual([0, 5])
})
