import { expect, it } from 'vitest'
import { firstCharacters } from './first-characters'

it.each([
  ['', 3, ''],
  ['abc', 3, 'abc'],
  ['abcd', 3, 'abc'],
  ['ab🎉', 3, 'ab🎉'],
  ['ab🎉d', 3, 'ab🎉'],
  ['🎉🎉🎉🎉', 3, '🎉🎉🎉'],
  ['abcd', 0, ''],
])('of %j, %i are %j', (text, most, first) => {
  expect(firstCharacters(text, most)).toBe(first)
})
