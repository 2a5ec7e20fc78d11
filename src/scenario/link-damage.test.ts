import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogue, scenarios } from '../../test/links-under-test'
import { decodeLink, encodeLink } from './link'
import { CUT_SHORT, DAMAGED } from './linking/condition'

const timeout = 120_000

const says = (text: string): readonly string[] =>
  decodeLink(text, catalogue).notes.map((note) => note.says)

describe('a damaged link is never taken for another scenario without a word', () => {
  it('says that it was cut short wherever it was cut', { timeout }, () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const link = encodeLink(scenario)
        for (let length = 1; length < link.length; length += 1 + Math.floor(link.length / 2000)) {
          expect(says(link.slice(0, length))).toContain(CUT_SHORT)
        }
      }),
      { numRuns: 10 },
    )
  })

  it('says so, or opens the same, wherever its beginning was lost', { timeout }, () => {
    fc.assert(
      fc.property(scenarios, fc.infiniteStream(fc.nat()), (scenario, places) => {
        const link = encodeLink(scenario)
        for (const place of places.take(100)) {
          expect(says(link.slice(1 + (place % (link.length - 1))))).not.toEqual([])
        }
      }),
      { numRuns: 20 },
    )
  })

  it('says that it was damaged wherever a character is another', { timeout }, () => {
    const printable = fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code))
    const changes = fc.infiniteStream(fc.tuple(fc.nat(), printable))
    fc.assert(
      fc.property(scenarios, changes, (scenario, all) => {
        const link = encodeLink(scenario)
        for (const [place, other] of all.take(1000)) {
          const at = place % link.length
          const damaged = link.slice(0, at) + other + link.slice(at + 1)
          const said = says(damaged)
          if (said.includes(DAMAGED) || said.includes(CUT_SHORT)) continue
          // %c3 and %C3 are the same character.
          expect(decodeLink(damaged, catalogue), damaged).toEqual({ scenario, notes: [] })
        }
      }),
      { numRuns: 25 },
    )
  })
})
