import { describe, expect, test } from 'vitest'
import { niceTicks, ticksApart } from './ticks'

describe('round ticks', () => {
  test('are a step of 1, 2 or 5 apart', () => {
    expect(niceTicks(0, 450, 4)).toEqual(['0', '200', '400'])
    expect(niceTicks(268, 454, 5)).toEqual(['300', '350', '400', '450'])
    expect(niceTicks(0, 1659, 4)).toEqual(['0', '500', '1000', '1500'])
  })

  test('are plain decimals, however small', () => {
    expect(niceTicks(0, 0.00173, 4)).toEqual(['0', '0.0005', '0.001', '0.0015'])
    expect(niceTicks(0, 3e-9, 3)).toEqual(['0', '0.000000001', '0.000000002', '0.000000003'])
  })

  test('are none where there is no range', () => {
    expect(niceTicks(0, 0, 4)).toEqual([])
  })
})

test('ticks that are too near to another are left out, never the first or the last', () => {
  const place = (tick: number) => tick
  expect(ticksApart([0, 10, 30, 60, 65, 70], place, 20)).toEqual([0, 30, 70])
  expect(ticksApart([0, 5], place, 20)).toEqual([0, 5])
})
