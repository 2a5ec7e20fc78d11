import fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultPriceBook as book } from '../prices'
import {
  memoryAtPlace,
  memorySizes,
  nearestMemory,
  nextMemory,
  placeOfMemory,
} from './memory-sizes'

test('the sizes are those of the book', () => {
  const sizes = memorySizes(book)
  expect(sizes.slice(0, 3)).toEqual([128, 192, 256])
  expect(sizes.at(-1)).toBe(3008)
  expect(sizes).toHaveLength(46)
})

test.each([
  [5000, [3008]],
  [1, [128]],
  [700, [640, 704]],
  [512, [512]],
])('next to %i is %j', (typed, nearest) => {
  expect(nearestMemory(typed, book)).toEqual(nearest)
})

test('each doubling is as long', () => {
  const between = placeOfMemory(512, book) - placeOfMemory(256, book)
  expect(placeOfMemory(256, book) - placeOfMemory(128, book)).toBeCloseTo(between)
  expect([placeOfMemory(128, book), placeOfMemory(3008, book)]).toEqual([0, 1])
})

test('every size is at its place, and a step leads to its neighbour and back', () => {
  const sizes = memorySizes(book)
  fc.assert(
    fc.property(fc.constantFrom(...sizes.slice(0, -1)), (size) => {
      expect(memoryAtPlace(placeOfMemory(size, book), book)).toBe(size)
      expect(nextMemory(nextMemory(size, book, 1), book, -1)).toBe(size)
    }),
  )
  expect(nextMemory(3008, book, 1)).toBe(3008)
})
