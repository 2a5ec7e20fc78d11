/**
 * Reading a scenario is not needed for the first estimate, only once something has changed: it comes on
 * its own, right after.
 */
import { priceRules } from '../prices'
import type { Reading } from '../scenario/read-scenario'

type Read = (input: unknown) => Reading

let loaded: Read | null = null
let loading: Promise<void> | null = null

/** Ready when scenarios can be read. Rejects when that part of the page cannot be fetched; may be tried again. */
export function loadReader(): Promise<void> {
  loading ??= import('../scenario/read-scenario').then(
    ({ readScenario }) => {
      loaded = (input) => readScenario(input, priceRules)
    },
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}

/** What `readScenario` says of it; null while it is on its way. */
export const readIfLoaded: (input: unknown) => Reading | null = (input) => loaded?.(input) ?? null
