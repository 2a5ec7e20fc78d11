import type { Scenario } from '../../engine/scenario'

/** What the scenario is called: by its own name, or by its only function's. */
export function titleOf({ name, functions }: Scenario): string {
  const [first, ...more] = functions
  if (name !== '') return name
  return first && more.length === 0 ? first.name : `${functions.length} functions`
}
