import fc from 'fast-check'
import type { PriceRules } from '../src/engine/price-book'
import type { Scenario } from '../src/engine/scenario'
import { defaultPriceBook, priceRules } from '../src/prices'
import { withEverything } from './oracle/arbitrary-book'
import { arbitraryScenario } from './oracle/arbitrary-scenario'

const everything: PriceRules = { ...withEverything(defaultPriceBook), id: '2026-09' }
/** With a book that has every trigger and architecture. */
export const catalogue: ReadonlyMap<string, PriceRules> = new Map([
  ...priceRules,
  [everything.id, everything],
])

const anyText = (most: number) => fc.string({ unit: 'binary', maxLength: most })

/** With names of any characters, which the link must carry through. */
export const scenarios: fc.Arbitrary<Scenario> = fc
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
