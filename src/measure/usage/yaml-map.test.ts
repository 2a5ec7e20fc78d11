import { describe, expect, test } from 'vitest'
import { readYamlMap } from './yaml-map'

describe('a map is read', () => {
  test.each([
    ['with a value', 'a: 1', { a: '1' }],
    ['with a value far from its key', 'a :  \t 1 ', { a: '1' }],
    ['whose value is of several words', 'a: b  c', { a: 'b  c' }],
    ['whose value has a colon', 'a: b:c', { a: 'b:c' }],
    ['whose key has quotes, blanks and dashes within', `a["b"] c-d: 1`, { 'a["b"] c-d': '1' }],
    ['with nothing in it', 'a:', { a: {} }],
    ['with another in it', 'a:\n  b: 1\nc: 2', { a: { b: '1' }, c: '2' }],
    ['with two side by side', 'a:\n  b: 1\nc:\n  d: 2', { a: { b: '1' }, c: { d: '2' } }],
    [
      'that ends several others at once',
      'a:\n  b:\n    c: 1\n  d: 2\n  e:\n    f: 3\ng: 4',
      { a: { b: { c: '1' }, d: '2', e: { f: '3' } }, g: '4' },
    ],
    ['that is indented by tabs', 'a:\n\tb:\n\t  c: 1', { a: { b: { c: '1' } } }],
    ['indented by as much as its first entry is', 'a:\n b: 1\n c: 2', { a: { b: '1', c: '2' } }],
    ['with the line ends of Windows', 'a:\r\n  b: 1\r\n', { a: { b: '1' } }],
    ['that names what every object has', '__proto__:\n  a: 1', { ['__proto__']: { a: '1' } }],
  ])('%s: %j', (_, text, expected) => {
    expect(JSON.stringify(readYamlMap(text))).toBe(JSON.stringify(expected))
  })
})

describe('quotes', () => {
  test.each([
    [`"a": "1"`, 'a', '1'],
    [`'a': '1'`, 'a', '1'],
    [`"a: b # c": 1`, 'a: b # c', '1'],
    [`'a: b # c': 1`, 'a: b # c', '1'],
    [`"a\\"b\\\\": "c\\"d"`, 'a"b\\', 'c"d'],
    [`a: "1 # 2" # 3`, 'a', '1 # 2'],
    [`a: '1 # 2' # 3`, 'a', '1 # 2'],
    [`a:   "1 # 2"`, 'a', '1 # 2'],
    [`a: b "c # d"`, 'a', 'b "c'],
    [`a: 1" b "c`, 'a', '1" b "c'],
    [`a: "b" c`, 'a', 'b'],
    [`a: b "c"`, 'a', 'b "c"'],
    [`a: "b\\" c`, 'a', '"b\\" c'],
    [`a: "`, 'a', '"'],
    [`a: 5'`, 'a', "5'"],
    [`a: 'b" c`, 'a', `'b" c`],
  ])('are read as YAML has them: %s', (text, key, value) => {
    expect(Object.entries(readYamlMap(text))).toEqual([[key, value]])
  })
})

describe('comments', () => {
  test.each([
    ['a: 1 # one', { a: '1' }],
    ['a: 1#one', { a: '1#one' }],
    ['# all: 1', {}],
    ['  # all: 1', {}],
    ['a: # of b\n  b: 1', { a: { b: '1' } }],
    ['a:\n# of b\n  b: 1', { a: { b: '1' } }],
  ])('begin after a blank: %j', (text, expected) => {
    expect(JSON.stringify(readYamlMap(text))).toBe(JSON.stringify(expected))
  })
})

test.each([
  ['lists', '- 1\n- b: 2\n- "c": 3'],
  ['what stands within a value', 'z: |\n  b: 1\n  c:\n    d: 1'],
  ['texts of several lines', 'so it\ngoes on\n"and on"'],
  ['what has no blank after its colon', 'http://a.b'],
  ['keys that are none', ': 1\n"a: 1'],
])('%s are passed over', (_, text) => {
  expect(Object.entries(readYamlMap(`a: 1\n${text}\nz: 2`))).toEqual([
    ['a', '1'],
    ['z', '2'],
  ])
})
