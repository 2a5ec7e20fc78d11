import { describe, expect, it } from 'vitest'
import { rangeOf } from './range'

const crossings = ['2555565', '3628801', '5111129', '7257601', '7666693']

describe('rangeOf', () => {
  it('shows the scenario and every crossing between two round numbers', () => {
    expect(rangeOf({ here: 30_000_000, crossings }, false)).toEqual({ from: 1e6, to: 5e7 })
  })

  it('goes from 1 to far past them where that is asked for', () => {
    expect(rangeOf({ here: 30_000_000, crossings }, true)).toEqual({ from: 1, to: 5e8 })
  })

  it('lies around the scenario where nothing crosses', () => {
    const { from, to } = rangeOf({ here: 1000, crossings: [] }, false)
    expect(from).toBeLessThan(100)
    expect(to).toBeGreaterThan(10_000)
  })

  it('leaves out crossings that are so far away that the scenario would be lost', () => {
    const far = rangeOf({ here: 1e6, crossings: ['2000000', '900000000000'] }, false)
    expect(far.to).toBe(5e6)
  })

  it('shows a scenario that is outside of where crossings are looked for', () => {
    expect(rangeOf({ here: 1e15, crossings }, false)).toEqual({ from: 1e6, to: 1e15 })
    expect(rangeOf({ here: 1 / 12, crossings }, false).from).toBe(1)
    expect(rangeOf({ here: 1 / 12, crossings }, true)).toEqual({ from: 1, to: 1e8 })
  })

  it('keeps the nearest crossing however far it is', () => {
    expect(rangeOf({ here: 3, crossings }, false).to).toBeGreaterThan(2_555_565)
  })
})
