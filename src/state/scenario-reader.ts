/**
 * Reading what is typed, and what is to be known of it, is not needed for the first estimate, only once
 * something has changed: it comes on its own, right after.
 */
import type { Remark, Scenario } from '../engine/scenario'
import type { Reading } from '../scenario/read-scenario'
import type { onceTyped, Readers } from './reading/readers'

let loaded: typeof onceTyped | null = null
let loading: Promise<void> | null = null

/** Ready when scenarios can be read. Rejects when that part of the page cannot be fetched; may be tried again. */
export function loadReader(): Promise<void> {
  loading ??= import('./reading/readers').then(
    (readers) => {
      loaded = readers.onceTyped
    },
    (error: unknown) => {
      loading = null
      throw error
    },
  )
  return loading
}

/** What reads each kind of text; null while it is on its way. */
export const readersIfLoaded = (): Readers | null => loaded?.readers ?? null

/** What `readScenario` says of it; null while that is on its way. */
export const readIfLoaded = (input: unknown): Reading | null =>
  loaded?.readers.scenario(input) ?? null

/** What is to be known of a scenario: none of the one that a visit starts with, while it is on its way. */
export const noticesIfLoaded = (scenario: Scenario): readonly Remark[] =>
  loaded?.noticesOf(scenario) ?? []
