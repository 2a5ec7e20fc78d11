import { expect, test } from 'vitest'
import { isObject } from './is-object'

test.each([
  [{}, true],
  [{ a: 1 }, true],
  [null, false],
  [[], false],
  [[{}], false],
  ['text', false],
  [1, false],
  [undefined, false],
  [isObject, false],
])('%j is an object of named values: %s', (value, expected) => {
  expect(isObject(value)).toBe(expected)
})
