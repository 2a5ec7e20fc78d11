import { describe, expect, it } from 'vitest'
import type { Scenario } from '../engine/scenario'
import { priceRules } from '../prices/index'
import { decodeLink, encodeLink, isLink, LONGEST_LINK } from './link'
import { checksum } from './linking/checksum'
import { readerOf, twoBooks, withFunctions, withScenario } from './scenario-under-test'

const catalogue = twoBooks(priceRules)
const { scenarioOf } = readerOf(catalogue)
const FUNCTION = 'f=r:1/day,d:100'

const notesOf = (text: string) => decodeLink(text, catalogue).notes
const opened = (text: string) => decodeLink(text, catalogue).scenario as Scenario

describe('text is taken for a link', () => {
  it.each([
    'v=1&p=2020-02',
    '  v=1',
    'https://example.com/#v=1',
    'https://example.com/?r=5M/day',
    'v%3D1%26p%3D2020-02',
    'V=1',
    'abcdefghi=1',
  ])('%j', (text) => {
    expect(isLink(text)).toBe(true)
  })

  it.each([
    '{ "name": "v=1#v=1" }',
    ' ["#v=1"]',
    '  \n{"a": "?v=1"}',
    '"#v=1"',
    '',
    'hello',
    'a sentence with v=1 in it',
    'abcdefghij=1',
    'https://example.com/v=1',
    'https://example.com/#main',
    '#1=1',
  ])('not %j', (text) => {
    expect(isLink(text)).toBe(false)
  })

  it('though there is a bracket in it', () => {
    expect(isLink('n=a {b}&r=1')).toBe(true)
  })
})

describe('a long link', () => {
  const longAs = (length: number) => `${FUNCTION}&n=`.padEnd(length, 'x')

  it('is read up to 16,384 characters', () => {
    expect(LONGEST_LINK).toBe(16_384)
    expect(opened(longAs(16_384)).name).toBe('x'.repeat(80))
    expect(decodeLink(longAs(16_385), catalogue)).toEqual({
      scenario: null,
      notes: [{ field: '', says: 'The link is longer than 16,384 characters and was not read.' }],
    })
  })

  it('has at most 20 notes, and says how many more there are', () => {
    const unknown = (count: number) => notesOf(`${FUNCTION}${'&y'.repeat(count)}`)
    const one = { field: '', says: '“y” in the link is not known here and was ignored.' }
    expect(unknown(19)).toEqual(Array(19).fill(one))
    expect(unknown(20)).toEqual(Array(20).fill(one))
    expect(unknown(21)).toEqual([
      ...Array(20).fill(one),
      { field: '', says: 'And 1 more of the kind.' },
    ])
    const items = `f=r:1/day,d:100${',y:1'.repeat(1020)}`
    expect(notesOf(items).at(-1)?.says).toBe('And 1,000 more of the kind.')
  })
})

describe('scenarios kept beside that of a link', () => {
  const own = scenarioOf(withScenario({ name: 'Own' }))
  const other = scenarioOf(withScenario({ name: 'Ä, b' }))
  const link = encodeLink(own, [other, own])

  it('are links of their own, encoded once more', () => {
    const kept = link.split('&').flatMap((part) => (part.startsWith('k=') ? [part.slice(2)] : []))
    expect(kept.map((one) => opened(decodeURIComponent(one)))).toEqual([other, own])
    expect(kept.map((one) => notesOf(decodeURIComponent(one)))).toEqual([[], []])
    expect(kept[1]).toBe(encodeURIComponent(encodeLink(own)))
    expect(kept[0]).toBe(
      encodeURIComponent(
        ['v=1&p=2020-02&rg=us-east-1&n=Ä~2C~20b&f=r:10/day,d:100']
          .map((text) => `${text}&c=${checksum(text)}`)
          .join(),
      ),
    )
  })

  it('stand before the checksum, which is over them too', () => {
    expect(link).toMatch(/^v=1&p=2020-02&rg=us-east-1&n=Own&f=r:10\/day,d:100&k=.*&k=.*&c=....$/)
    const left = {
      field: 'kept',
      says: 'The scenarios kept beside that of the link were left out.',
    }
    expect(decodeLink(link, catalogue)).toEqual({ scenario: own, notes: [left] })
    expect(notesOf(link.replace('~2C', '~2D'))).toEqual([
      { field: '', says: expect.stringContaining('damaged') },
      left,
    ])
  })
})

describe('what is left out of a link', () => {
  it('is what is default, for the name and the fleet’s type too', () => {
    const scenario = scenarioOf(withFunctions({ name: 'a b' }, { name: 'function', memoryMb: 192 }))
    expect(encodeLink(scenario)).toContain('&f=a~20b,r:10/day,d:100&f=r:10/day,d:100,m:192&c=')
    const typed = scenarioOf(withScenario({ fleet: { instance: 'm5.large', cpuShare: '0.5' } }))
    expect(encodeLink(typed)).toContain('&x=m5.large,cpu:0.5&c=')
    const sized = scenarioOf(withScenario({ fleet: { peakFactor: '2' } }))
    expect(encodeLink(sized)).toContain('&x=peak:2&c=')
  })
})
