import { beforeAll, describe, expect, test } from 'vitest'
import type { LambdaFunction, Scenario } from '../../engine/scenario'
import { newFunction } from '../../scenario/defaults'
import { typedIn } from '../edits'
import { memory } from '../field-kinds'
import { undone } from '../history'
import { signsOf } from '../notation/signs'
import { canonicalOf } from '../notation/understood'
import { notationStore } from '../notation-store'
import { startingState } from '../page-state'
import { loadReader } from '../scenario-reader'
import { startingScenario } from '../starting-scenario'
import { readFunctionRows } from './read-function-rows'
import { readTrigger } from './read-trigger'
import { fits, rowOrder } from './row-order'
import { functionsAppended, triggerOfAll, withoutAll, writtenInAll } from './together'

beforeAll(loadReader)

const short = ({ name, requests, duration, memoryMb, trigger }: LambdaFunction) => [
  name,
  `${requests.count} ${requests.per}`,
  duration.kind === 'average' ? duration.ms : '',
  memoryMb,
  trigger.kind,
]

describe('rows of a spreadsheet', () => {
  const expected = [
    ['api', '1000000 day', '120', 512, 'rest-api'],
    ['nightly', '30 month', '600000', 1024, 'direct'],
  ]

  test.each([
    ['without a header', 'api\t1M/day\t120 ms\t0.5 GB\tREST API\nnightly\t30\t10 min\t1024\t'],
    [
      'with one, in another order',
      'Trigger,Memory (MB),Duration (ms),Function,Requests\nREST API,512,120,api,1M/day\n,1024,600000,nightly,30\n',
    ],
    [
      'with columns of no use',
      'Function;Owner;Requests per month;Duration;Memory;Trigger\napi;Ann;1M/day;120;512;rest-api\nnightly;Bo;30;600 s;1 GB;none',
    ],
  ])('are read %s', (_, text) => {
    const { functions, unread } = readFunctionRows(text)
    expect(unread).toEqual([])
    expect(functions.map(short)).toEqual(expected)
  })

  test.each([
    [
      'as all its cells show',
      'a;1.234;100,5;512\nb;2.345.678;1.250;1024',
      'en',
      ['1234 100.5', '2345678 1250'],
    ],
    [
      'as they show, not as the reader',
      'a\t1,234\t100.5\nb\t9\t1.250',
      'de',
      ['1234 100.5', '9 1.25'],
    ],
    ['as the reader where nothing shows it', 'a\t1.234\t100', 'de', ['1234 100']],
    ['as the reader in English', 'a\t1.234\t100', 'en', ['1.234 100']],
    [
      'each for itself where they differ',
      'a\t1,234.5\t1.234,5\nb\t1,234\t5',
      'en',
      ['1234.5 1234.5', '1234 5'],
    ],
  ])('have numbers %s', (_, text, language, expected) => {
    const signs = signsOf(language)
    notationStore.setState({ canonical: (typed) => canonicalOf(typed, signs) })
    const { functions, unread, readAs } = readFunctionRows(text, signs)
    notationStore.setState(notationStore.getInitialState())
    expect(unread).toEqual([])
    expect(
      functions.map(
        ({ requests, duration }) => `${requests.count} ${'ms' in duration && duration.ms}`,
      ),
    ).toEqual(expected)
    expect(readAs).toMatch(/^Numbers are read as in 1[.,]234[.,]5\.$/)
  })

  test('keep names that look like numbers', () => {
    const { functions, readAs } = readFunctionRows('v1.234\t5\t100\n1,234\t5\t100')
    expect(functions.map(({ name }) => name)).toEqual(['v1.234', '1,234'])
    expect(readAs).toBe('')
  })

  test('count by the period that their title names', () => {
    const { functions } = readFunctionRows('name,requests per day,ms\napi,10,5')
    expect(functions[0]?.requests).toEqual({ count: '10', per: 'day' })
  })

  test('that are not understood are told, each with its line and why', () => {
    const { functions, unread } = readFunctionRows(
      'name\trequests\tduration\tmemory\ttrigger\na\tmany\t5\t128\t\nb\t1\tsoon\t128\t\n\nc\t1\t5\tbig\t\nd\t1\t5\t128\tpigeon\ne\t1\t5\t128\t',
    )
    expect(functions.map(({ name }) => name)).toEqual(['e'])
    expect(unread.map(({ line }) => line)).toEqual([2, 3, 5, 6])
    expect(unread.map(({ says }) => says)).toEqual([
      expect.stringContaining('Requests: “many”'),
      expect.stringContaining('Duration: “soon”'),
      expect.stringContaining('Memory: “big”'),
      'Trigger: “pigeon” is not known.',
    ])
  })

  test('beyond 50 are told', () => {
    const { functions, unread } = readFunctionRows('a\t1\t5\n'.repeat(51))
    expect(functions).toHaveLength(50)
    expect(unread).toEqual([{ line: 51, says: 'A scenario has at most 50 functions.' }])
  })

  test.each([
    ['API Gateway, HTTP API', 'http-api'],
    ['websocket', 'websocket-api'],
    ['Function URL', 'function-url'],
    ['ALB', 'load-balancer'],
    ['pigeon', null],
  ])('name their trigger: %s', (text, kind) => {
    expect(readTrigger(text)).toBe(kind)
  })
})

const named = (name: string, memoryMb: number, ms: string): LambdaFunction => ({
  ...newFunction(),
  name,
  memoryMb,
  duration: { kind: 'average', ms },
})

const scenario: Scenario = {
  ...startingScenario,
  functions: [named('b', 512, '100'), named('c', 128, '900'), named('a', 1024, '100')],
}

describe('the order of the rows', () => {
  test.each([
    ['name', [2, 0, 1]],
    ['memory', [1, 0, 2]],
    ['duration', [0, 2, 1]],
    ['requests', [0, 1, 2]],
    // 0.05, 0.1125 and 0.1 GB-s a request.
    ['cost', [0, 2, 1]],
  ] as const)('by %s', (by, order) => {
    expect(rowOrder(scenario, by)).toEqual(order)
  })

  test('and which of them, by a part of the name or trigger', () => {
    const [b] = scenario.functions
    if (!b) throw new Error('no function')
    expect(fits(b, ' B ')).toBe(true)
    expect(fits(b, 'direct')).toBe(true)
    expect(fits(b, 'x')).toBe(false)
  })
})

describe('several together', () => {
  const state = startingState(scenario)
  const two = new Set([0, 2])

  test('take a value in one step', () => {
    const next = writtenInAll(state, two, 'memoryMb', '1 GB')
    if ('ok' in next) throw new Error(next.says)
    expect(next.scenario.functions.map(({ memoryMb }) => memoryMb)).toEqual([1024, 128, 1024])
    expect(undone(next).draft).toEqual(scenario)
  })

  test('lose what stood in their fields as text', () => {
    const typed = typedIn(state, 'functions[0].memoryMb', 'big', memory)
    const next = writtenInAll(typed, two, 'memoryMb', '256')
    expect(next).toMatchObject({ texts: {}, wrong: [] })
  })

  test('stay as they are where the value cannot be read', () => {
    expect(writtenInAll(state, two, 'requests', 'many')).toMatchObject({ ok: false })
  })

  test('take a trigger, and are removed', () => {
    const next = triggerOfAll(state, two, 'rest-api')
    expect(next.scenario.functions.map(({ trigger }) => trigger.kind)).toEqual([
      'rest-api',
      'direct',
      'rest-api',
    ])
    expect(withoutAll(state, two).draft.functions.map(({ name }) => name)).toEqual(['c'])
    expect(withoutAll(state, new Set([0, 1, 2]))).toBe(state)
  })

  test('come behind those there are, in one step', () => {
    const next = functionsAppended(state, [named('d', 128, '5')], 50)
    expect(next.draft.functions.map(({ name }) => name)).toEqual(['b', 'c', 'a', 'd'])
    expect(undone(next).draft).toEqual(scenario)
  })
})
