import { describe, expect, it } from 'vitest'
import { inLargeUnits } from './in-large-units'

describe('inLargeUnits', () => {
  it('writes round figures short', () => {
    expect(inLargeUnits(2e7, 'long', null)).toBe('20 million')
    expect(inLargeUnits(2e7, 'short', null)).toBe('20 M')
    expect(inLargeUnits(5000, 'long', null)).toBe('5,000')
    expect(inLargeUnits(1500, 'short', null)).toBe('1.5 k')
    expect(inLargeUnits(1e12, 'long', null)).toBe('1 trillion')
    expect(inLargeUnits(0.00002, 'long', null)).toBe('0.00002')
  })

  it('leaves the unit to the ends where all have the same', () => {
    expect(inLargeUnits(2e7, 'long', { from: 1e6, to: 5e7 })).toBe('20')
    expect(inLargeUnits(2e7, 'long', { from: 1e3, to: 5e7 })).toBe('20 million')
  })
})
