import fc from 'fast-check'
import { expect, test } from 'vitest'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import type { Scenario } from '../engine/scenario'
import { defaultPriceBook, priceRules } from '../prices'
import { encodeLink } from '../scenario/link'
import { decodePageLink } from './page-link'
import { startingScenario } from './starting-scenario'

const timeout = 60_000

const named = (name: string): Scenario => ({ ...startingScenario, name })
const pages = fc.tuple(
  arbitraryScenario(defaultPriceBook, defaultPriceBook.region, { maxFunctions: 2 }),
  fc.array(arbitraryScenario(defaultPriceBook, defaultPriceBook.region, { maxFunctions: 2 }), {
    maxLength: 4,
  }),
)
const opened = (text: string) => decodePageLink(text, priceRules)
const says = (text: string) => opened(text).notes.map((note) => note.says)
const keptNames = (text: string) => opened(text).kept.map(({ name }) => name)

test('any page comes back from its link, without a note', { timeout }, () => {
  fc.assert(
    fc.property(pages, ([scenario, kept]) => {
      const read = opened(encodeLink(scenario, kept))
      expect(read.notes).toEqual([])
      expect([read.scenario, ...read.kept].map((one) => one && encodeLink(one))).toEqual(
        [scenario, ...kept].map((one) => encodeLink(one)),
      )
    }),
  )
})

test('version stands first, checksum last, and the kept ones are links', { timeout }, () => {
  fc.assert(
    fc.property(pages, ([scenario, kept]) => {
      const link = encodeLink(scenario, kept)
      expect(link).toMatch(/^v=1&.*&c=[0-9a-z]{4}$/)
      const [own, ...rest] = link.replace(/&c=....$/, '').split('&k=')
      expect(own).toBe(encodeLink(scenario).replace(/&c=....$/, ''))
      expect(rest.map((one) => decodePageLink(decodeURIComponent(one), priceRules))).toEqual(
        kept.map((one) => ({ scenario: one, kept: [], notes: [] })),
      )
    }),
  )
})

const whole = encodeLink(named('page'), [named('é & = ~'), named('two')])

test.each([
  ['an address', `https://example.com/?a=b#${whole}`],
  ['a query', `https://example.com/?${whole}`],
  ['a link that was encoded once more', encodeURIComponent(whole)],
  ['a link that was decoded once too often', decodeURIComponent(whole)],
  ['a link that was broken into lines', whole.replace(/.{70}/g, '$&\r\n')],
])('%s is read whole', (_, text) => {
  expect(opened(text)).toEqual({
    scenario: named('page'),
    kept: [named('é & = ~'), named('two')],
    notes: [],
  })
})

const DAMAGED = 'This link was edited or damaged after it was made: check the inputs.'

test('damage is lost to the scenario that it is in', () => {
  const text = whole.replace('d%3A1000', 'd%3A2000')
  expect(keptNames(text)).toEqual(['é & = ~', 'two'])
  expect(opened(text).kept[0]?.functions[0]?.duration).toEqual({ kind: 'average', ms: '2000' })
  expect(says(text)).toEqual([DAMAGED, `Kept scenario 1: ${DAMAGED}`])
})

test('one that says nothing is left out, and the others stay', () => {
  const text = whole.replace(/&k=[^&]*/, '&k=%zz%E0%A4')
  expect(opened(text).scenario?.name).toBe('page')
  expect(keptNames(text)).toEqual(['two'])
  expect(says(text)).toEqual([
    DAMAGED,
    'The kept scenario 1 of this link could not be read and was left out.',
  ])
})

test('a page’s own part that says nothing loses none of the kept', () => {
  const [, ...rest] = whole.split('&k=')
  for (const text of [`k=${rest.join('&k=')}`, `v=1&k=${rest.join('&k=')}`]) {
    expect(opened(text).scenario).toBeNull()
    expect(keptNames(text)).toEqual(['é & = ~', 'two'])
  }
})

test('wherever a link is cut it says so, and what came through is there', { timeout }, () => {
  for (let end = 1; end < whole.length; end++) {
    const { scenario, notes } = opened(whole.slice(0, end))
    expect(notes, whole.slice(0, end)).not.toEqual([])
    if (end > whole.indexOf('&k=')) expect(scenario).toEqual(named('page'))
  }
})

test('wherever a character is another it says so', { timeout }, () => {
  const characters = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code))
  fc.assert(
    fc.property(fc.nat({ max: whole.length - 1 }), characters, (at, other) => {
      const damaged = whole.slice(0, at) + other + whole.slice(at + 1)
      // %c3 and %C3 are the same character.
      fc.pre(damaged.toLowerCase() !== whole.toLowerCase())
      expect(says(damaged), damaged).not.toEqual([])
    }),
    { numRuns: 2000 },
  )
})

test('a link of before the kept ones were covered by its checksum still opens whole', () => {
  const old = [named('page'), named('é'), named('two')].map((one) => encodeLink(one))
  const text = old.map((one, index) => (index > 0 ? encodeURIComponent(one) : one)).join('&k=')
  const read = { scenario: named('page'), kept: [named('é'), named('two')], notes: [] }
  expect(opened(text)).toEqual(read)
  expect(opened(decodeURIComponent(text))).toEqual(read)
})

test('of more than four the first four are read', () => {
  const text = encodeLink(named('page'), ['a', 'b', 'c', 'd', 'e', 'f'].map(named))
  expect(keptNames(text)).toEqual(['a', 'b', 'c', 'd'])
  expect(says(text)).toEqual([
    'This link keeps more than 4 scenarios: those after the first 4 were left out.',
  ])
})

test('what a program has added behind it is said, and takes nothing along', () => {
  expect(keptNames(`${whole}&utm=mail`)).toEqual(['é & = ~', 'two'])
  expect(opened(`${whole}&utm=mail`).scenario?.name).toBe('page')
  expect(says(`${whole}&utm=mail`)).toHaveLength(1)
})

test('no text makes it throw', { timeout }, () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string()), (first, rest) => {
      const read = opened([first, ...rest].join('&k='))
      expect(read.kept.length).toBeLessThanOrEqual(4)
    }),
  )
})
