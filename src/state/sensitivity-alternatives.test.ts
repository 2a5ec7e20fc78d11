import { beforeAll, expect, test } from 'vitest'
import { defaultPriceBook as book } from '../prices'
import { actions, pageStore } from './page-store'
import { loadReader } from './scenario-reader'
import { alternativesOf, tryAlternative } from './sensitivity-alternatives'

beforeAll(loadReader)

test('trying a change is one step of undo', () => {
  const before = pageStore.getState().scenario
  actions.addFunction()
  const two = pageStore.getState().scenario
  const smaller = alternativesOf(two, book).find(({ change }) => change === 'memory-up')
  if (!smaller) throw new Error('There is no larger size')
  expect(smaller.edits).toHaveLength(2)

  tryAlternative(smaller)
  expect(pageStore.getState().scenario).toEqual(smaller.scenario)
  actions.undo()
  expect(pageStore.getState().scenario).toEqual(two)
  actions.undo()
  expect(pageStore.getState().scenario).toEqual(before)
})
