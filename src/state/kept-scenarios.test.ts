import { beforeAll, expect, test } from 'vitest'
import { encodeLink } from '../scenario/link'
import { keptActions } from './kept-scenarios'
import { MOST_KEPT } from './page-state'
import { createPageStore, type PageStore } from './page-store'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'

beforeAll(loadReader)

const newStore = (): PageStore => createPageStore(startingScenario)

const names = (store: PageStore) => store.getState().kept.map(({ name }) => name)

test('what is kept is the page’s scenario, and stays when the page goes on', () => {
  const store = newStore()
  keptActions(store).keep()
  store.actions.choose('functions[0].memoryMb', 1024)
  expect(store.getState().kept.map((one) => encodeLink(one))).toEqual([
    encodeLink(startingScenario),
  ])
})

test('each has a name that no other has, and there are four at most', () => {
  const store = newStore()
  keptActions(store).keep()
  keptActions(store).keep()
  keptActions(store).duplicate(0)
  expect(names(store)).toEqual(['HTTP API', 'HTTP API 3', 'HTTP API 2'])
  keptActions(store).duplicate(2)
  expect(names(store)[3]).toBe('HTTP API 4')
  keptActions(store).keep()
  keptActions(store).duplicate(0)
  expect(names(store)).toHaveLength(MOST_KEPT)
})

test('a scenario without a name gets one, and a long one room for its number', () => {
  const store = newStore()
  store.actions.choose('name', '')
  keptActions(store).keep()
  store.actions.choose('name', '𝒳'.repeat(80))
  keptActions(store).keep()
  keptActions(store).keep()
  expect(names(store)).toEqual(['Scenario', '𝒳'.repeat(80), `${'𝒳'.repeat(78)} 2`])
})

test('a name typed letter by letter is one step of undo', () => {
  const store = newStore()
  keptActions(store).keep()
  for (const name of ['T', 'To', 'Today']) keptActions(store).rename(0, name)
  store.actions.endGesture()
  expect(names(store)).toEqual(['Today'])
  store.actions.undo()
  expect(names(store)).toEqual(['HTTP API'])
})

test('a name that a scenario cannot have is not taken', () => {
  const store = newStore()
  keptActions(store).keep()
  keptActions(store).rename(0, 'x'.repeat(81))
  keptActions(store).rename(0, '\ud800')
  keptActions(store).rename(7, 'nobody')
  expect(names(store)).toEqual(['HTTP API'])
})

test('what was removed comes back where it was', () => {
  const store = newStore()
  keptActions(store).keep()
  keptActions(store).keep()
  const { kept, scenario } = store.getState()
  keptActions(store).remove(0)
  expect(names(store)).toEqual(['HTTP API 2'])
  store.actions.undo()
  expect(store.getState().kept).toBe(kept)
  expect(store.getState().scenario).toBe(scenario)
})

test('a kept scenario is opened in the page, and what was there can be had back', () => {
  const store = newStore()
  keptActions(store).keep()
  store.actions.choose('functions[0].memoryMb', 1024)
  const [first = startingScenario] = store.getState().kept
  store.actions.replace(first)
  expect(store.getState().scenario).toEqual(startingScenario)
  expect(store.getState().kept).toEqual([first])
  store.actions.undo()
  expect(store.getState().scenario.functions[0]?.memoryMb).toBe(1024)
})

test('a field that is wrong stays wrong while scenarios are kept and removed', () => {
  const store = newStore()
  store.actions.choose('functions[0].memoryMb', 100)
  keptActions(store).keep()
  keptActions(store).remove(0)
  expect(store.getState().wrong.map(({ field }) => field)).toEqual(['functions[0].memoryMb'])
  expect(store.getState().draft.functions[0]?.memoryMb).toBe(100)
})
