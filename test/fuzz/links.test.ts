import { expect, test } from 'vitest'
import { priceRules } from '../../src/prices'
import { encodeLink } from '../../src/scenario/link'
import { publishedLinks } from '../../src/scenario/linking/published-links'
import { readScenario } from '../../src/scenario/read-scenario'
import { decodePageLink } from '../../src/state/page-link'
import { asText, explore } from '../explore'
import { expectPlainAnswer, harmless } from './harmless'
import { hostileText } from './hostile-text'
import { sampleScenarios } from './sample-scenarios'

const [one, two] = sampleScenarios
const valid = [
  ...publishedLinks.map(({ link }) => link),
  ...sampleScenarios.map((scenario) => encodeLink(scenario)),
  encodeLink(one, [two, one]),
  `https://example.com/page?utm_source=x#${encodeLink(two)}`,
]

explore('any link is read to valid scenarios, or to none, with plain figures', {
  name: 'links',
  cases: hostileText(valid),
  check: async (text) => {
    const { scenario, kept } = await harmless(() => decodePageLink(text, priceRules))
    for (const read of scenario ? [scenario, ...kept] : kept) {
      expect(readScenario(read, priceRules)).toEqual({ scenario: read })
      expectPlainAnswer(read)
      expect(decodePageLink(encodeLink(read), priceRules).scenario).toEqual(read)
    }
  },
  few: 100,
  many: 100_000,
  file: asText,
})

test.each(valid)('undamaged, it is read: %s', (text) => {
  expect(decodePageLink(text, priceRules).scenario).not.toBeNull()
})
