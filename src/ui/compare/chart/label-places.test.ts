import { describe, expect, it } from 'vitest'
import { isInside, overlaps } from '../../parts/plot/boxes'
import { beside, isCrossed, over, placeIn } from './label-places'

const within = { left: 0, right: 400, top: 0, bottom: 300 }
const rising = [
  { x: 0, y: 300 },
  { x: 400, y: 0 },
]
const outlines = { lambda: rising, fleet: [], treads: [], band: null }
const size = { width: 100, height: 20 }

describe('placeIn', () => {
  it('keeps a name off the curve that it is on', () => {
    const box = placeIn({ within, outlines, taken: [] }, beside({ x: 200, y: 150 }, size, true))
    expect(box && isCrossed(rising, box)).toBe(false)
    expect(box?.right).toBeLessThan(200)
  })

  it('keeps off what is taken', () => {
    const places = over({ x: 200, y: 150 }, size)
    const first = placeIn({ within, outlines, taken: [] }, places)
    if (!first) throw new Error('Nothing is free')
    const second = placeIn({ within, outlines, taken: [first] }, places)
    expect(second && overlaps(first, second)).toBe(false)
  })

  it('finds none where there is no room', () => {
    const small = { left: 190, right: 210, top: 140, bottom: 160 }
    expect(
      placeIn({ within: small, outlines, taken: [] }, over({ x: 200, y: 150 }, size)),
    ).toBeNull()
  })

  it('stays inside', () => {
    const places = beside({ x: 90, y: 140 }, size, true)
    expect(places.some((place) => !isInside(place, within))).toBe(true)
    const box = placeIn({ within, outlines, taken: [] }, places)
    expect(box && isInside(box, within)).toBe(true)
  })
})
