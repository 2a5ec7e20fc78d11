import { describe, expect, it } from 'vitest'
import { inRow } from './part-names'

describe('inRow', () => {
  it('sets each name under its part, and the last against the end', () => {
    expect(inRow([0, 200, 390], [60, 70, 50], 400)).toEqual([0, 200, null])
  })

  it('moves names aside that would run into the next', () => {
    expect(inRow([0, 300, 310], [60, 70, 50], 400)).toEqual([0, 226, 310])
  })

  it('says so where they have no room beside each other', () => {
    expect(inRow([0, 100], [150, 150], 300)).toBeNull()
  })
})
