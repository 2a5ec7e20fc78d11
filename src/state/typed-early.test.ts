import { expect, test } from 'vitest'
import { averageDuration, memory } from './field-kinds'
import { createPageStore } from './page-store'
import { startingScenario } from './starting-scenario'

const DURATION = 'functions[0].duration'

test('what is typed before anything can read it is kept, and read when that is there', async () => {
  const { actions, getState } = createPageStore(startingScenario)
  actions.type(DURATION, '2 s', averageDuration)
  actions.type('functions[0].memoryMb', 'soon', memory)
  actions.choose('freeTier', true)
  expect(getState().texts[DURATION]?.text).toBe('2 s')
  await expect
    .poll(() => getState().scenario.functions[0]?.duration)
    .toEqual({ kind: 'average', ms: '2000' })
  expect(getState().texts).toEqual({
    'functions[0].memoryMb': { text: 'soon', says: expect.stringContaining('is not a number') },
  })
  expect(getState().unread).toEqual({})
  actions.undo()
  expect(getState().scenario.freeTier).toBe(false)
  expect(getState().scenario.functions[0]?.duration).toEqual({ kind: 'average', ms: '2000' })
  actions.undo()
  actions.undo()
  expect(getState().draft).toEqual(startingScenario)
  expect(getState().texts).toEqual({})
})
