import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, scenarios } from '../../test/links-under-test'
import type { Scenario } from '../engine/scenario'
import { priceRules } from '../prices'
import { newFunction } from './defaults'
import { decodeLink, encodeLink, LONGEST_LINK, LONGEST_SAFE_LINK } from './link'
import { publishedLinks } from './linking/published-links'
import { readScenario } from './read-scenario'

const timeout = 60_000

describe('a link', () => {
  it('opens the scenario that it was made of, without a note', { timeout }, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = encodeLink(scenario)
        const decoded = decodeLink(link, catalogue)
        expect(decoded).toEqual({ scenario, notes: [] })
        expect(encodeLink(decoded.scenario as Scenario)).toBe(link)
      }),
    )
  })

  it('comes through everything that carries links', { timeout }, () => {
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

  it('has only characters that no program takes for the end of a link', { timeout }, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        expect(encodeLink(scenario)).toMatch(/^v=1&p=[\w.~%&=:,/-]*&c=[0-9a-z]{4}$/)
      }),
    )
  })

  it('writes measured durations in few characters', () => {
    const samples = Array.from(
      { length: 1000 },
      (_, index) => [`${100 + index}.${10 + (index % 80)}`, 1] as const,
    )
    const one = { ...newFunction(), duration: { kind: 'measured' as const, samples } }
    const reading = readScenario({ version: 1, functions: [one] }, priceRules)
    const { scenario } = reading as { scenario: Scenario }
    const link = encodeLink(scenario)
    expect(link).toContain('d:100.1x1-101-101')
    expect(link.length).toBeLessThan(LONGEST_SAFE_LINK + 200)
    expect(decodeLink(link, priceRules)).toEqual({ scenario, notes: [] })
  })

  it('loses only the sample that was damaged and those told by it', () => {
    const { scenario, notes } = decodeLink('f=r:1/day,d:5x2-1_7x0-3_9x1-50x4', priceRules)
    expect(notes).toEqual([
      {
        field: 'functions[0].duration',
        says: 'Duration: 2 of its samples cannot be used and were left out.',
      },
    ])
    expect(scenario?.functions[0]?.duration).toEqual({
      kind: 'measured',
      samples: [
        ['5', 2],
        ['5.01', 1],
        ['9', 1],
        ['9.5', 4],
      ],
    })
  })
})

describe('a published link', () => {
  it.each(publishedLinks)('opens what it always opened: $link', ({ link, scenario }) => {
    expect(decodeLink(link, catalogue)).toEqual({
      ...readScenario(scenario, catalogue),
      notes: [],
    })
  })

  it.each(publishedLinks)('is what its scenario has today: $link', ({ link, scenario }) => {
    const reading = readScenario(scenario, catalogue) as { scenario: Scenario }
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
    const { scenario, notes } = decodeLink(link, catalogue)
    expect(notes).toContainEqual({ field, says: expect.stringContaining(said) })
    expect(scenario?.functions[0]).toMatchObject(first)
  })

  it('keeps an older or newer link open', () => {
    expect(decodeLink(`v=9&${api}&c=0000`, catalogue).scenario?.functions[0]?.name).toBe('api')
  })

  it.each(['', '#', '?', 'hello', 'v', 'v=1', 'x=t3.large', 'https://example.com/'])(
    'nothing can be made of %j',
    (text) => {
      const { scenario, notes } = decodeLink(text, catalogue)
      expect(scenario).toBeNull()
      expect(notes).not.toEqual([])
    },
  )

  it('does not read an endless link', () => {
    const { scenario, notes } = decodeLink(`f=${'r:1,'.repeat(LONGEST_LINK)}`, catalogue)
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

  it('never throws, and what it opens is valid', { timeout }, () => {
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
})
