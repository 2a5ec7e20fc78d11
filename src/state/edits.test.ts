import { beforeAll, describe, expect, test } from 'vitest'
import { arranged } from './arranged'
import { chosen, functionAdded, typedIn } from './edits'
import { averageDuration, memory, requestRate } from './field-kinds'
import { changed, gestureEnded, redone, undone } from './history'
import { type PageState, startingState } from './page-state'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'
import { heldBy, wrongAt } from './wrong'

beforeAll(loadReader)

const MEMORY = 'functions[0].memoryMb'
const REQUESTS = 'functions[0].requests'
const DURATION = 'functions[0].duration'

function start(): PageState {
  return startingState(startingScenario)
}

const two = () => gestureEnded(functionAdded(start()))

describe('typing', () => {
  test('what can be read becomes the value', () => {
    const state = typedIn(start(), REQUESTS, '10k/hour', requestRate)
    expect(state.scenario.functions[0]?.requests).toEqual({ count: '10000', per: 'hour' })
  })

  test('what cannot be read stays as text, and the value is the last good one', () => {
    const state = gestureEnded(typedIn(start(), DURATION, 'soon', averageDuration))
    expect(state.texts[DURATION]?.text).toBe('soon')
    expect(wrongAt(state, DURATION)?.says).toContain('soon')
    expect(state.scenario.functions[0]?.duration).toEqual({ kind: 'average', ms: '1000' })
  })

  test('a value out of its limits is in the draft and not in the scenario', () => {
    const state = gestureEnded(typedIn(start(), MEMORY, '5000', memory))
    expect(state.draft.functions[0]?.memoryMb).toBe(5000)
    expect(state.scenario.functions[0]?.memoryMb).toBe(512)
    expect(heldBy(state)?.field).toBe(MEMORY)
  })

  test('what is right counts while another field is wrong', () => {
    const wrong = gestureEnded(typedIn(start(), MEMORY, '5000', memory))
    const state = chosen(wrong, 'hoursPerMonth', '744')
    expect(state.scenario.hoursPerMonth).toBe('744')
    expect(state.scenario.functions[0]?.memoryMb).toBe(512)
  })

  test('a field is not called wrong while it is typed in', () => {
    const typing = typedIn(start(), MEMORY, '5', memory)
    expect(wrongAt(typing, MEMORY)).toBeNull()
    expect(heldBy(typing)).toBeNull()
    expect(wrongAt({ ...typing, typing: null }, MEMORY)).not.toBeNull()
  })

  test('a blank rate counts nothing, keeps its period and stays blank', () => {
    const state = typedIn(start(), REQUESTS, ' ', requestRate)
    expect(state.scenario.functions[0]?.requests).toEqual({ count: '0', per: 'day' })
    expect(state.texts[REQUESTS]?.text).toBe('')
    expect(state.wrong).toEqual([])
  })

  test('choosing a value puts away the text that stood in its place', () => {
    const wrong = typedIn(start(), MEMORY, 'lots', memory)
    const state = chosen(wrong, MEMORY, 1024)
    expect(state.texts).toEqual({})
    expect(state.wrong).toEqual([])
  })
})

describe('undo', () => {
  test('the changes of one gesture are one step', () => {
    const typed = ['2', '20', '200'].reduce(
      (state, text) => typedIn(state, DURATION, text, averageDuration),
      start(),
    )
    const state = undone(gestureEnded(typed))
    expect(state.draft).toEqual(start().draft)
    expect(state.past).toEqual([])
    expect(redone(state).draft).toEqual(typed.draft)
  })

  test('a gesture of its own is a step of its own', () => {
    const once = chosen(start(), 'freeTier', true)
    const twice = chosen(once, 'freeTier', false)
    expect(twice.past).toHaveLength(2)
    expect(undone(twice).draft.freeTier).toBe(true)
  })

  test('a gesture that changed nothing is no step', () => {
    const there = chosen(start(), MEMORY, 1024, MEMORY)
    const back = chosen(there, MEMORY, 512, MEMORY)
    expect(gestureEnded(back).past).toEqual([])
  })

  test('a new change forgets what was undone', () => {
    const undoneState = undone(chosen(start(), 'freeTier', true))
    expect(undoneState.future).toHaveLength(1)
    expect(chosen(undoneState, 'hoursPerMonth', '730').future).toEqual([])
  })

  test('a wrong text comes back with the step that typed it', () => {
    const wrong = gestureEnded(typedIn(start(), DURATION, 'soon', averageDuration))
    const state = redone(undone(wrong))
    expect(state.texts[DURATION]?.text).toBe('soon')
    expect(state.wrong).toHaveLength(1)
  })

  test('the oldest of more than a hundred steps is forgotten', () => {
    let state = start()
    for (let step = 0; step < 120; step++) state = changed(state, state, null)
    expect(state.past).toHaveLength(100)
  })

  test('with nothing to undo or redo nothing happens', () => {
    expect(undone(start()).draft).toEqual(start().draft)
    expect(redone(start()).draft).toEqual(start().draft)
  })
})

describe('lists', () => {
  test('an order moves, duplicates and removes', () => {
    const names = (state: PageState) => state.draft.functions.map(({ name }) => name)
    expect(names(arranged(two(), 'functions', [1, 0]))).toEqual(['function', 'api'])
    expect(names(arranged(two(), 'functions', [0, 0, 1]))).toEqual(['api', 'api', 'function'])
    expect(names(arranged(two(), 'functions', [1]))).toEqual(['function'])
  })

  test('a wrong text and its last good value go along', () => {
    const wrong = gestureEnded(typedIn(two(), 'functions[1].memoryMb', 'lots', memory))
    const state = arranged(wrong, 'functions', [1, 0])
    expect(Object.keys(state.texts)).toEqual(['functions[0].memoryMb'])
    expect(state.scenario.functions.map(({ memoryMb }) => memoryMb)).toEqual([128, 512])
    expect(arranged(state, 'functions', [1]).texts).toEqual({})
  })

  test('a value out of its limits keeps its own last good value', () => {
    const wrong = gestureEnded(typedIn(two(), 'functions[0].memoryMb', '5000', memory))
    const state = arranged(wrong, 'functions', [1, 0])
    expect(state.scenario.functions.map(({ memoryMb }) => memoryMb)).toEqual([128, 512])
    expect(state.wrong[0]?.field).toBe('functions[1].memoryMb')
  })

  test('a new function is opened', () => {
    expect(two().opened).toBe(1)
    expect(undone(two()).opened).toBe(0)
  })
})
