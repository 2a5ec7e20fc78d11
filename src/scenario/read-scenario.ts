import * as v from 'valibot'
import type { PriceRules } from '../engine/price-book'
import type { Remark, Scenario } from '../engine/scenario'
import { DEFAULT_BOOK } from './defaults'
import type { MonthHours } from './month-fields'
import { problemsInOrder } from './problem-order'
import { hoursSchema, type ScenarioSchema, scenarioSchema } from './schema'

export type Reading = { readonly scenario: Scenario } | { readonly problems: readonly Remark[] }

type Catalogue = ReadonlyMap<string, PriceRules>

interface BookSchemas {
  readonly books: string
  readonly inMonth: (hours: MonthHours) => ScenarioSchema
  readonly known: Map<MonthHours, ScenarioSchema>
}

/** Enough for every month of whole hours. */
const KEPT_MONTHS = 1000

const kept = new WeakMap<PriceRules, BookSchemas>()

const bookSchemas = (rules: PriceRules, catalogue: Catalogue): BookSchemas => {
  const ids = [...catalogue.keys()]
  const books = ids.join()
  const found = kept.get(rules)
  if (found?.books === books) return found
  const made = { books, inMonth: scenarioSchema(rules, ids), known: new Map() }
  kept.set(rules, made)
  return made
}

const schemaFor = ({ inMonth, known }: BookSchemas, hours: MonthHours): ScenarioSchema => {
  const found = known.get(hours)
  if (found !== undefined) return found
  if (known.size >= KEPT_MONTHS) known.clear()
  const made = inMonth(hours)
  known.set(hours, made)
  return made
}

/** The book that the scenario names, else the one that it has when it names none. */
const rulesFor = (prices: unknown, catalogue: Catalogue): PriceRules | undefined =>
  catalogue.get(prices as string) ?? catalogue.get(DEFAULT_BOOK)

const fieldOf = (input: unknown, field: 'prices' | 'hoursPerMonth'): unknown =>
  typeof input === 'object' && input !== null
    ? (input as Record<string, unknown>)[field]
    : undefined

const read = (input: unknown, catalogue: Catalogue): Reading => {
  const rules = rulesFor(fieldOf(input, 'prices'), catalogue)
  if (rules === undefined) {
    return { problems: [{ field: '', says: 'There are no prices to read this scenario by.' }] }
  }
  const hours = v.safeParse(hoursSchema, fieldOf(input, 'hoursPerMonth'))
  const schema = schemaFor(bookSchemas(rules, catalogue), hours.success ? hours.output : null)
  const result = v.safeParse(schema, input)
  if (result.success) return { scenario: result.output }
  return { problems: problemsInOrder(result.issues, input) }
}

const UNREADABLE: Reading = {
  problems: [{ field: '', says: 'This could not be read: it is not a scenario as JSON has it.' }],
}

/**
 * The scenario in canonical form: every field present, in the contract's order, each amount in its one
 * spelling. Or else everything that is wrong with it, in the order of the document. Nothing is
 * corrected, and whatever the input is, this does not throw.
 */
export const readScenario = (input: unknown, catalogue: Catalogue): Reading => {
  try {
    return read(input, catalogue)
  } catch {
    // An object can be made to throw when it is looked at.
    return UNREADABLE
  }
}
