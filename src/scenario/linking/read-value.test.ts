import { describe, expect, it } from 'vitest'
import { priceRules } from '../../prices/index'
import { twoBooks } from '../scenario-under-test'
import type { LinkField } from './grammar'
import { nearest } from './nearest'
import { clipped, readValue } from './read-value'

const rules = twoBooks(priceRules).get('later')
if (!rules) throw new Error('There is no later book')
const named = { key: 'k', path: ['field'], label: 'Field' }
const read = (kind: object, text: string) =>
  readValue({ ...named, ...kind } as unknown as LinkField, text, { rules, hoursPerMonth: '720' })

describe('a value of a link', () => {
  it.each([
    ['1', true],
    ['true', true],
    ['Yes', true],
    ['on', true],
    ['0', false],
    ['FALSE', false],
    ['no', false],
    ['off', false],
  ])('that is a flag may be written %s', (text, value) => {
    expect(read({ as: 'flag' }, text)).toEqual({ ok: true, value })
  })

  const ofChoices = (count: number) => {
    const choices = [...'abcdefghij'].slice(0, count)
    return { as: 'choice', choices: () => choices }
  }

  it('that is no choice is told all of 8, and one of more', () => {
    expect(read(ofChoices(8), 'H')).toEqual({ ok: true, value: 'h' })
    expect(read(ofChoices(8), 'X')).toEqual({
      ok: false,
      says: '“X” is not one of a, b, c, d, e, f, g or h.',
    })
    expect(read(ofChoices(9), 'X')).toEqual({
      ok: false,
      says: '“X” is not one of those known, such as a.',
    })
  })

  it('that is text is cut by characters as a reader counts them', () => {
    expect(read({ as: 'text', longest: 3 }, '🚀🚀🚀')).toEqual({ ok: true, value: '🚀🚀🚀' })
    expect(read({ as: 'text', longest: 3 }, '🚀🚀🚀x')).toEqual({
      ok: true,
      value: '🚀🚀🚀',
      says: 'It is longer than 3 characters and was cut.',
    })
  })
})

describe('a text in a note', () => {
  it.each([
    ['x'.repeat(40), 'x'.repeat(40)],
    ['x'.repeat(41), `${'x'.repeat(39)}…`],
    ['🚀'.repeat(40), '🚀'.repeat(40)],
    ['🚀'.repeat(41), `${'🚀'.repeat(39)}…`],
  ])('of %s is %s', (text, shown) => {
    expect(clipped(text)).toBe(shown)
  })
})

describe('the nearest value', () => {
  it.each([
    ['5', {}, '5'],
    ['5', { min: '6' }, '6'],
    ['6', { min: '6' }, '6'],
    ['7', { max: '6' }, '6'],
    ['6', { max: '6' }, '6'],
    ['5.5', { min: '1', max: '9' }, '5.5'],
    ['5', { step: 4 }, '5'],
    // 1, 5, 9: half way is nearer to the larger.
    ['2', { min: '1', max: '9', step: 4 }, '1'],
    ['3', { min: '1', max: '9', step: 4 }, '5'],
    ['4', { min: '1', max: '9', step: 4 }, '5'],
    ['7', { min: '1', max: '9', step: 4 }, '9'],
    ['10', { min: '1', max: '9', step: 4 }, '9'],
    ['0.2', { among: ['0', '0.5', '1.6'] }, '0'],
    ['0.25', { among: ['0', '0.5', '1.6'] }, '0.5'],
    ['1', { among: ['0', '0.5', '1.6'] }, '0.5'],
    ['100', { among: ['0', '0.5', '1.6'] }, '1.6'],
  ])('to %s within %o is %s', (amount, bounds, expected) => {
    expect(nearest(amount, bounds)).toBe(expected)
  })
})
