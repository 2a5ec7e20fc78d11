import { beforeAll, expect, test } from 'vitest'
import { startingState } from './page-state'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'
import { typedAgain } from './typed-again'

beforeAll(loadReader)

const fresh = startingState(startingScenario)
const withFunction = (change: object) => ({
  ...startingScenario,
  functions: startingScenario.functions.map((fn) => ({ ...fn, ...change })),
})
const path = 'functions[0].duration.ms'

test('a wrong value and a text that cannot be read stand in their fields again', () => {
  const left = {
    draft: withFunction({ memoryMb: 5000 }),
    texts: { [path]: { text: 'a while', says: '“a while” is not a number.' } },
  }
  const state = typedAgain(fresh, structuredClone(left))
  expect(state.draft.functions[0]?.memoryMb).toBe(5000)
  expect(state.texts).toEqual(left.texts)
  expect(state.scenario).toEqual(startingScenario)
  expect(state.wrong.map(({ field }) => field)).toEqual([path, 'functions[0].memoryMb'])
})

test('what another version of the page has left is used only where it fits', () => {
  const strange: readonly unknown[] = [
    undefined,
    null,
    'text',
    { draft: null },
    { draft: [] },
    { draft: { ...startingScenario, functions: [{}] } },
    { draft: withFunction({ memoryMb: '5000' }) },
    { draft: withFunction({ memoryMb: { mb: 5000 } }) },
    { draft: withFunction({ later: 'x' }) },
    { draft: { ...startingScenario, prices: '2026-09' } },
    { draft: { ...startingScenario, functions: {} } },
  ]
  for (const left of strange) expect(typedAgain(fresh, left)).toEqual(fresh)
  const older = typedAgain(fresh, { draft: { ...withFunction({ memoryMb: 5000 }), fleet: {} } })
  expect(older.draft).toEqual(withFunction({ memoryMb: 5000 }))
  const texts = { 'functions[7].name': { text: 'x', says: '' }, [path]: 'x', name: null }
  expect(typedAgain(fresh, { draft: startingScenario, texts }).texts).toEqual({})
})
