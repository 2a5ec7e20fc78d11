import type { Scenario } from '../engine/scenario'
import { withoutText } from './edits'
import { isWithin } from './field-path'
import { changed } from './history'
import type { PageState } from './page-state'

export type List = 'functions' | 'extras'

/**
 * A list in another order, given as the indices that its items had: one that is left out is removed,
 * one that comes twice is duplicated. Texts and last good values go along.
 */
export function arranged(state: PageState, list: List, order: readonly number[]): PageState {
  const inOrder = (scenario: Scenario): Scenario => ({
    ...scenario,
    [list]: order.flatMap((index) => scenario[list][index] ?? []),
  })
  const good = inOrder(state.scenario)
  const isWhole = good[list].length === order.length
  const next = { draft: inOrder(state.draft), texts: textsInOrder(state.texts, list, order) }
  return changed(isWhole ? { ...state, scenario: good } : state, next, null)
}

function textsInOrder(
  texts: PageState['texts'],
  list: List,
  order: readonly number[],
): PageState['texts'] {
  const rest = withoutText(texts, list)
  const moved = order.flatMap((was, now) =>
    Object.entries(texts)
      .filter(([field]) => isWithin(field, `${list}[${was}]`))
      .map(([field, kept]) => [field.replace(`${list}[${was}]`, `${list}[${now}]`), kept] as const),
  )
  return { ...rest, ...Object.fromEntries(moved) }
}
