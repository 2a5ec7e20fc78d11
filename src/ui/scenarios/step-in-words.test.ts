import { expect, test } from 'vitest'
import { ms, scenarioOf, webApi } from '../../../test/oracle/small-scenario'
import type { Scenario } from '../../engine/scenario'
import type { StepGroup } from '../../state/kept-scenarios-steps'
import { stepInWords } from './step-in-words'

const before = scenarioOf(webApi)
const words = (scenario: Scenario, ...groups: StepGroup[]) =>
  Object.values(stepInWords({ groups, scenario }, before)).map((says) =>
    says.replaceAll('\u00a0', ' '),
  )

test('a step says what its field becomes', () => {
  const after = scenarioOf(
    { ...webApi, ...ms('500'), architecture: 'arm', requests: { count: '1500', per: 'hour' } },
    { freeTier: true, hoursPerMonth: '730' },
  )
  expect(words(after, 'memory')).toEqual(['512 MB', '512 MB'])
  expect(words(after, 'duration')).toEqual(['500 ms', '500 ms'])
  expect(words(after, 'processor')).toEqual(['arm64', 'arm64'])
  expect(words(after, 'requests')).toEqual(['1,500 an hour', '1,500 requests an hour'])
  expect(words(after, 'trigger')).toEqual(['REST API', 'a REST API'])
  expect(words(after, 'free-tier')).toEqual(['Free tier on', 'the free tier'])
  expect(words(after, 'month')).toEqual(['730 hours a month', 'a month of 730 hours'])
  expect(words(after, 'prices')).toEqual(['us-east-1', 'us-east-1'])
})

test('where functions differ it says only what changes', () => {
  const [fn] = before.functions
  if (!fn) throw new Error('It has a function')
  const two = { ...before, functions: [fn, { ...fn, memoryMb: 128 }] }
  expect(words(two, 'memory')).toEqual(['Memory', 'other memory'])
  expect(words(two, 'functions')).toEqual(['2 functions', '2 functions'])
  expect(words(two, 'trigger')).toEqual(['REST API', 'a REST API'])
})

test('steps that are one are named together', () => {
  expect(words(before, 'memory', 'logs')).toEqual(['512 MB with Logs', '512 MB with other logs'])
})
