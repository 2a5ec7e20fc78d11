import type { PriceRules } from '../../engine/price-book'
import type { Scenario } from '../../engine/scenario'
import { readScenario } from '../read-scenario'
import type { Fields, Reader } from './read-fields'

/** A part goes, then perhaps what is nothing without it, then what holds that. */
const MOST_ROUNDS = 6

/**
 * The input as a scenario. What `readScenario` refuses is taken out, with a note, until nothing is
 * refused; null where nothing is left. Changes the input.
 */
export function repaired(
  input: Fields,
  catalogue: ReadonlyMap<string, PriceRules>,
  note: Reader['note'],
): Scenario | null {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const reading = readScenario(input, catalogue)
    if ('scenario' in reading) return reading.scenario
    for (const { field, says } of reading.problems) note(field, `${says} It was left out.`)
    // From the end, so that what is still to be removed keeps its place in its list.
    for (const { field } of [...reading.problems].reverse()) remove(input, field)
  }
  return null
}

/** Removes what the field's name leads to; where there is nothing, what is nearest above it. */
function remove(from: Fields, field: string): void {
  let holder: unknown = from
  let removal = () => {}
  for (const [key] of field.matchAll(/[^.[\]]+/g)) {
    const parent = holder
    if (!Object.hasOwn(parent as object, key)) break
    removal = () => {
      if (Array.isArray(parent)) parent.splice(Number(key), 1)
      else delete (parent as Fields)[key]
    }
    holder = (parent as Fields)[key]
  }
  removal()
}
