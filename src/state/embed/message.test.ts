import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMessage } from './message'

const ours = (rest: object) => ({ ns: 'lambda-cost', v: 1, ...rest })

test('messages of the protocol are read, and nothing else of them', () => {
  expect(readMessage(ours({ type: 'hello', extra: 1 }))).toEqual({ type: 'hello' })
  expect(readMessage(ours({ type: 'getResult', id: 3 }))).toEqual({ type: 'getResult', id: 3 })
  expect(readMessage(ours({ type: 'getResult', id: {} }))).toEqual({ type: 'getResult' })
  expect(readMessage(ours({ type: 'getResult', id: Number.NaN }))).toEqual({ type: 'getResult' })
  expect(readMessage(ours({ type: 'setScenario', scenario: 'f=a' }))).toEqual({
    type: 'setScenario',
    scenario: 'f=a',
  })
  expect(readMessage(ours({ type: 'setTheme', theme: 'dark' }))).toEqual({
    type: 'setTheme',
    theme: 'dark',
  })
})

test.each([
  ['another namespace', { ns: 'other', v: 1, type: 'hello' }],
  ['another version', { ns: 'lambda-cost', v: 2, type: 'hello' }],
  ['a version as text', { ns: 'lambda-cost', v: '1', type: 'hello' }],
  ['no type', ours({})],
  ['a type that every object has', ours({ type: 'constructor' })],
  ['a message of the widget itself', ours({ type: 'result' })],
  ['a scenario that is no text', ours({ type: 'setScenario', scenario: 7 })],
  ['a theme that is none', ours({ type: 'setTheme', theme: 'blue' })],
])('%s is ignored', (_, data) => {
  expect(readMessage(data)).toBeNull()
})

test('anything may be posted', () => {
  fc.assert(fc.property(fc.anything(), (data) => readMessage(data) === null))
})
