import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withEverything } from '../../test/oracle/arbitrary-book'
import { arbitraryScenario } from '../../test/oracle/arbitrary-scenario'
import type { PriceRules } from '../engine/price-book'
import type { Scenario } from '../engine/scenario'
import { defaultPriceBook, priceRules } from '../prices'
import { decodeLink, encodeLink, LONGEST_LINK } from './link'
import { CUT_SHORT, DAMAGED } from './linking/condition'
import { publishedLinks } from './linking/published-links'
import { readScenario } from './read-scenario'

const everything: PriceRules = { ...withEverything(defaultPriceBook), id: '2026-09' }
const catalogue: ReadonlyMap<string, PriceRules> = new Map([
  ...priceRules,
  [everything.id, everything],
])

const anyText = (most: number) => fc.string({ unit: 'binary', maxLength: most })

/** With names of any characters, which the link must carry through. */
const scenarios: fc.Arbitrary<Scenario> = fc
  .tuple(
    fc
      .constantFrom(defaultPriceBook, everything)
      .chain((rules) => arbitraryScenario(rules, 'us-east-1')),
    anyText(80),
    fc.infiniteStream(anyText(60)),
  )
  .map(([scenario, name, names]) => ({
    ...scenario,
    name,
    functions: scenario.functions.map((one) => ({ ...one, name: names.next().value as string })),
  }))

const says = (text: string): readonly string[] =>
  decodeLink(text, catalogue).notes.map((note) => note.says)

describe('a link', () => {
  it('opens the scenario that it was made of, without a note', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = encodeLink(scenario)
        const decoded = decodeLink(link, catalogue)
        expect(decoded).toEqual({ scenario, notes: [] })
        expect(encodeLink(decoded.scenario as Scenario)).toBe(link)
      }),
    )
  })

  it('comes through everything that carries links', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = encodeLink(scenario)
        const carried = [
          `https://example.com/embed.html?theme=dark#${link}`,
          `https://example.com/?${link}`,
          `https://example.com/?${link}#main`,
          `#${link}`,
          `  ${link}\n`,
          new URLSearchParams(link).toString(),
          encodeURIComponent(link),
          decodeURIComponent(link),
          link.replace(/(.{70})/g, '$1\r\n'),
        ]
        for (const text of carried)
          expect(decodeLink(text, catalogue)).toEqual({ scenario, notes: [] })
      }),
      { numRuns: 30 },
    )
  })

  it('has only characters that no program takes for the end of a link', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(encodeLink(scenario)).toMatch(/^v=1&p=[\w.~%&=:,/-]*&c=[0-9a-z]{4}$/)
      }),
    )
  })

  it('says that it was cut short wherever it was cut', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = encodeLink(scenario)
        for (let length = 1; length < Math.min(link.length, 150); length++) {
          expect(says(link.slice(0, length))).toContain(CUT_SHORT)
        }
        for (let length = link.length - 30; length < link.length; length++) {
          expect(says(link.slice(0, length))).toContain(CUT_SHORT)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('says that it was damaged wherever a character changed', () => {
    const printable = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code))
    fc.assert(
      fc.property(scenarios, fc.nat(), printable, (scenario, place, other) => {
        const link = encodeLink(scenario)
        const at = place % link.length
        const damaged = link.slice(0, at) + other + link.slice(at + 1)
        // %c3 and %C3 are the same character.
        fc.pre(damaged.toLowerCase() !== link.toLowerCase() || !/%..?$/.test(link.slice(0, at + 1)))
        fc.pre(damaged !== link)
        const said = says(damaged)
        expect(said.includes(DAMAGED) || said.includes(CUT_SHORT)).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})

describe('a published link', () => {
  it.each(publishedLinks)('opens what it always opened: $link', ({ link, scenario }) => {
    expect(decodeLink(link, priceRules)).toEqual({
      ...readScenario(scenario, priceRules),
      notes: [],
    })
  })

  it.each(publishedLinks)('is what its scenario has today: $link', ({ link, scenario }) => {
    const reading = readScenario(scenario, priceRules) as { scenario: Scenario }
    expect(encodeLink(reading.scenario)).toBe(link)
  })
})

describe('a link written by hand', () => {
  it('needs neither version nor checksum, and may use units', () => {
    const { scenario, notes } = decodeLink(
      '#f=api,r:5M/day,m:0.5GB,d:1.5s&f=r:2/s,d:10ms',
      catalogue,
    )
    expect(notes).toEqual([])
    expect(scenario?.functions).toMatchObject([
      {
        name: 'api',
        memoryMb: 512,
        requests: { count: '5000000', per: 'day' },
        duration: { kind: 'average', ms: '1500' },
      },
      { name: 'function', requests: { count: '2', per: 'second' } },
    ])
  })

  it('of one function needs no list', () => {
    const { scenario, notes } = decodeLink('r=5M/month&d=120&m=512&h=730&ft=no', catalogue)
    expect(notes).toEqual([])
    expect(scenario).toMatchObject({
      hoursPerMonth: '730',
      freeTier: false,
      functions: [{ memoryMb: 512, requests: { count: '5000000', per: 'month' } }],
    })
  })
})

describe('what cannot be used is said', () => {
  const api = 'f=api,r:1/day,d:100'
  it.each([
    [`${api},m:500`, 'functions[0].memoryMb', 'nearest that is, 512, is used', { memoryMb: 512 }],
    [`${api},m:20000`, 'functions[0].memoryMb', '20,000 is not allowed', { memoryMb: 3008 }],
    [`${api},m:abc`, 'functions[0].memoryMb', '“abc” is not a number', { memoryMb: 128 }],
    [`${api},m:512,m:256`, 'functions[0].memoryMb', 'given twice', { memoryMb: 512 }],
    [`${api},t:fax`, 'functions[0].trigger.kind', '“fax” is not one of', {}],
    [`${api},t:rest-api,cache:300`, 'functions[0].trigger.cacheGb', '237, is used', {}],
    [
      `${api},cache:0.5`,
      'functions[0].trigger.kind',
      'It was left out',
      { trigger: { kind: 'direct' } },
    ],
    [`${api},pcs:0.5`, 'functions[0].provisioned.concurrency', 'left out', { provisioned: null }],
    [`${api},__proto__:1`, 'functions[0]', '“__proto__:1”', {}],
    ['f=api,d:100', 'functions[0].requests', '10,000 a day are assumed', {}],
    ['f=api,r:1/day', 'functions[0].duration', '100 ms are assumed', {}],
    [
      'f=api,r:5,d:100',
      'functions[0].requests',
      'no period',
      { requests: { count: '5', per: 'month' } },
    ],
    [
      'f=api,r:2e15,d:100',
      'functions[0].requests',
      'At most 1,000,000,000,000,000 a month',
      { requests: { count: '1000000000000000', per: 'month' } },
    ],
    [
      'f=api,r:1/day,d:16min',
      'functions[0].duration',
      '900,000 ms, is used',
      { duration: { kind: 'average', ms: '900000' } },
    ],
    [
      'f=api,r:1/day,d:5x2_0x1_7x',
      'functions[0].duration',
      '2 of its samples',
      { duration: { kind: 'measured', samples: [['5', 2]] } },
    ],
    [`${api}&p=1999`, 'prices', 'Those of February 2020 are used', {}],
    [`${api}&rg=mars`, 'region', 'us-east-1 is used', {}],
    [`${api}&h=800`, 'hoursPerMonth', '744, is used', {}],
    [`${api}&ft=maybe`, 'freeTier', 'neither 1 (yes) nor 0 (no)', {}],
    [`${api}&n=${'x'.repeat(90)}`, 'name', 'was cut', {}],
    [`${api}&x=t9.huge`, 'fleet.instance', '“t9.huge”', {}],
    [`${api}&x=full:0`, 'fleet.utilization', 'above 0', {}],
    [`${api}&e=ghost`, 'extras', '“ghost” is no kind of extra', {}],
    [`${api}&e=custom`, 'extras[0].label', 'It was left out', {}],
    [`${api}&e=custom,l:a&e=custom,l:a`, 'extras[1].label', 'Another extra', {}],
    [`${api}&utm_source=mail`, '', '“utm_source=mail”', {}],
    [`${api}&x=&x=`, '', '“x” is given 2 times', {}],
    [`v=9&${api}&c=0000`, '', 'newer version', {}],
    [`${api}${`&${api}`.repeat(50)}`, 'functions', 'first 50', {}],
  ])('%s', (link, field, said, first) => {
    const { scenario, notes } = decodeLink(link, priceRules)
    expect(notes).toContainEqual({ field, says: expect.stringContaining(said) })
    expect(scenario?.functions[0]).toMatchObject(first)
  })

  it('keeps an older or newer link open', () => {
    expect(decodeLink(`v=9&${api}&c=0000`, priceRules).scenario?.functions[0]?.name).toBe('api')
  })

  it.each(['', '#', '?', 'hello', 'v', 'v=1', 'x=t3.large', 'https://example.com/'])(
    'nothing can be made of %j',
    (text) => {
      const { scenario, notes } = decodeLink(text, priceRules)
      expect(scenario).toBeNull()
      expect(notes).not.toEqual([])
    },
  )

  it('does not read an endless link', () => {
    const { scenario, notes } = decodeLink(`f=${'r:1,'.repeat(LONGEST_LINK)}`, priceRules)
    expect(scenario).toBeNull()
    expect(notes).toEqual([{ field: '', says: expect.stringContaining('16,384') }])
  })
})

describe('whatever the text', () => {
  const words = fc.constantFrom(
    ...['f=', 'e=', 'x=', 'v=1', '&', ',', ':', 'r:', 'd:', '1x1', '_', '/day', '5M', '%', '~2C'],
    ...[
      '__proto__',
      'constructor',
      'toString',
      'custom',
      'nat-gateway',
      't:',
      'pc:',
      'm:',
      '#',
      '?',
    ],
    ...['9'.repeat(20), '\ud800', '%E0%A4%A', '+', '=', 'p=2026-09', 'rg=', 'h=', '0', 'rest-api'],
  )
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.array(words, { maxLength: 60 }).map((all) => all.join('')),
  )

  it('never throws, and what it opens is valid', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { scenario, notes } = decodeLink(text, catalogue)
        for (const note of notes) expect(note.says).toMatch(/\.$/)
        if (scenario === null) expect(notes).not.toEqual([])
        else expect(readScenario(scenario, catalogue)).toEqual({ scenario })
        expect(Object.keys(Object.prototype)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it.each([
    ['f=&', 'empty functions'],
    ['f=r:1/day,d:1,pcs:1&', 'functions to repair'],
    ['a&', 'unknown parameters'],
    ['m:1,', 'unknown items'],
    ['%C3%BC', 'encoded letters'],
    ['%C3', 'broken letters'],
    ['1,111', 'digits'],
    ['e=custom,l:a&', 'the same extra'],
    ['~2C', 'escapes'],
  ])('16 kB of %s (%s) are read at once', (part) => {
    const room = LONGEST_LINK - 30
    const text = `f=r:1/day,d:1&${part.repeat(Math.floor(room / part.length))}`
    const samples = `f=r:1/day,d:${part}${'1x1_'.repeat((room - part.length) / 4)}1x1`
    for (const one of [text, samples]) {
      const times = Array.from({ length: 10 }, () => {
        const start = performance.now()
        decodeLink(one, catalogue)
        return performance.now() - start
      })
      // 5 ms with the machine to itself; a busy one takes a few times that, a bad pattern seconds.
      expect(Math.min(...times)).toBeLessThan(25)
    }
  })
})
