import { describe, expect, it } from 'vitest'
import { checksum } from './checksum'
import { CUT_SHORT, condition, DAMAGED, versionOf } from './condition'
import { parametersOf } from './text'

const says = (text: string) => condition(parametersOf(text))
const c = checksum('v=1&n=a')

describe('the condition of a link', () => {
  it.each([
    ['n=a', []],
    ['v=1&n=a', [CUT_SHORT]],
    ['n=a&v=1', [CUT_SHORT]],
    [`v=1&n=a&c=${c}`, []],
    [`v=1&n=a&c=${c}.`, []],
    [`v=1&n=a&c=${c}),`, []],
    [`v=1&n=a&c=${c}&utm_source=mail`, []],
    [`v=1&n=a&c=${c}x`, [DAMAGED]],
    [`v=1&n=b&c=${c}`, [DAMAGED]],
    [`v=1&n=a&x&c=${c}`, [DAMAGED]],
    [`v=1&n=a&c=.${c}`, [DAMAGED]],
    [`v=1&n=a&c=${c.slice(0, 3)}`, [CUT_SHORT]],
    ['v=1&n=a&c=', [CUT_SHORT]],
    ['n=a&c=abc', [CUT_SHORT]],
    ['n=a&c=0000', [DAMAGED]],
  ])('%s', (text, expected) => {
    expect(says(text)).toEqual(expected)
  })

  it('is said in words', () => {
    expect(CUT_SHORT).toContain('cut short')
    expect(DAMAGED).toContain('edited or damaged')
    expect(says(`v=2&c=${checksum('v=2')}`)).toEqual([expect.stringContaining('newer version')])
    expect(says('v=2')).toEqual([CUT_SHORT, expect.stringContaining('newer version')])
  })
})

describe('the version of a link', () => {
  it.each([
    ['n=a', 1],
    ['v=1', 1],
    ['v=2', 2],
    ['v=20', 20],
    ['n=a&v=3', 3],
    ['v=123456', 123_456],
    ['v=1234567', 1],
    ['v=0', 1],
    ['v=02', 1],
    ['v=x2', 1],
    ['v=2x', 1],
    ['v=', 1],
  ])('%s is %d', (text, version) => {
    expect(versionOf(parametersOf(text))).toBe(version)
  })
})
