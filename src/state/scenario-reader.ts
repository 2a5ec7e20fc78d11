/**
 * Reading what is typed is not needed for the first estimate, only once something has changed: it comes
 * on its own, right after.
 */
import type { Reading } from '../scenario/read-scenario'
import type { Readers } from './reading/readers'

let loaded: Readers | null = null
let loading: Promise<void> | null = null

/** Ready when scenarios can be read. Rejects when that part of the page cannot be fetched; may be tried again. */
export function loadReader(): Promise<void> {
  loading ??= import('./reading/readers').then(
    ({ readers }) => {
      loaded = readers
    },
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}

/** What reads each kind of text; null while it is on its way. */
export const readersIfLoaded = (): Readers | null => loaded

/** What `readScenario` says of it; null while that is on its way. */
export const readIfLoaded = (input: unknown): Reading | null => loaded?.scenario(input) ?? null
