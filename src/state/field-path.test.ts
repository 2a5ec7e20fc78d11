import { expect, test } from 'vitest'
import { isWithin, valueAt, withValueAt } from './field-path'

const ROOT = { a: [{ b: 1 }, { b: 2 }], c: { d: null } }

test('a value is found by its path', () => {
  expect(valueAt(ROOT, 'a[1].b')).toBe(2)
  expect(valueAt(ROOT, '')).toBe(ROOT)
  expect(valueAt(ROOT, 'a[7].b')).toBeUndefined()
  expect(valueAt(ROOT, 'c.constructor')).toBeUndefined()
})

test('a value is replaced in a copy that shares the rest', () => {
  const next = withValueAt(ROOT, 'a[1].b', 3)
  expect(next).toEqual({ a: [{ b: 1 }, { b: 3 }], c: { d: null } })
  expect(ROOT.a[1]?.b).toBe(2)
  expect(next.a[0]).toBe(ROOT.a[0])
  expect(Array.isArray(next.a)).toBe(true)
})

test('a path that leads nowhere changes nothing', () => {
  expect(withValueAt(ROOT, 'a[7].b', 3)).toEqual(ROOT)
  expect(withValueAt(ROOT, 'c.d.e', 3)).toEqual(ROOT)
})

test('a field is within itself and what holds it, not within a longer name', () => {
  expect(isWithin('a[1].b', 'a[1]')).toBe(true)
  expect(isWithin('a[1].b', 'a[1].b')).toBe(true)
  expect(isWithin('a[11].b', 'a[1]')).toBe(false)
  expect(isWithin('name', 'names')).toBe(false)
  expect(isWithin('names', 'name')).toBe(false)
})
