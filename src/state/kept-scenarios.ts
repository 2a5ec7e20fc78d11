/** What the user can do to the scenarios kept beside the page's own: each gives the next state. */
import { firstCharacters } from '../engine/first-characters'
import type { Scenario } from '../engine/scenario'
import { priceRules } from '../prices'
import { readScenario } from '../scenario/read-scenario'
import { changed } from './history'
import { MOST_KEPT, type PageState } from './page-state'
import type { PageStore } from './page-store'

/** What can be done to the kept scenarios of a page. */
export const keptActions = ({ actions: { change } }: PageStore) => ({
  keep: () => change(keptAdded),
  rename: (index: number, name: string) => change((state) => keptRenamed(state, index, name)),
  duplicate: (index: number) => change((state) => keptDuplicated(state, index)),
  remove: (index: number) => change((state) => keptRemoved(state, index)),
})

/** A copy of the page's scenario, as the answer has it; nothing where four are kept already. */
const keptAdded = (state: PageState): PageState =>
  inserted(state, state.kept.length, state.scenario)

/** A copy beside the one at `index`. */
function keptDuplicated(state: PageState, index: number): PageState {
  const original = state.kept[index]
  return original ? inserted(state, index + 1, original) : state
}

function inserted(state: PageState, index: number, original: Scenario): PageState {
  const { kept } = state
  if (kept.length >= MOST_KEPT) return state
  const copy = { ...original, name: freeName(original.name, kept) }
  return changed(state, { kept: kept.toSpliced(index, 0, copy) }, null)
}

/** Leaves room for a number within the 80 characters of a name. */
const LONGEST_BASE = 78

/** The name, or with a number the first that no other has. */
function freeName(name: string, others: readonly Scenario[]): string {
  const taken = new Set(others.map((one) => one.name))
  const first = name || 'Scenario'
  if (!taken.has(first)) return first
  const base = firstCharacters(first.replace(/ [2-9]$/, ''), LONGEST_BASE)
  const numbered = Array.from({ length: MOST_KEPT }, (_, each) => `${base} ${each + 2}`)
  return numbered.find((one) => !taken.has(one)) ?? first
}

/** What is typed from focus to leaving is one step of undo. A name that cannot be one is not taken. */
function keptRenamed(state: PageState, index: number, name: string): PageState {
  const read = readScenario({ ...state.kept[index], name }, priceRules)
  if ('problems' in read) return state
  return changed(state, { kept: state.kept.with(index, read.scenario) }, `kept[${index}].name`)
}

const keptRemoved = (state: PageState, index: number): PageState =>
  changed(state, { kept: state.kept.toSpliced(index, 1) }, null)
