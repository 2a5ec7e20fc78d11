import { beforeEach, expect, test, vi } from 'vitest'
import { createPageStore, type PageStore } from '../page-store'
import { loadReader } from '../scenario-reader'
import { startingScenario } from '../starting-scenario'
import { followPage } from './follow-page'

const CRON = 'v=1&p=2020-02&rg=us-east-1&n=Cron~20job&f=nightly-job,r:1/day,d:600000,m:1024&c=8ysp'

let store: PageStore
let posted: { message: Record<string, unknown>; to: string }[]
let receive: (event: object) => void
const parent = {
  postMessage: (message: Record<string, unknown>, to: string) => posted.push({ message, to }),
}
const onTheme = vi.fn()

beforeEach(() => {
  store = createPageStore(startingScenario)
  posted = []
  const frame = {
    parent,
    addEventListener: (_: string, listener: typeof receive) => {
      receive = listener
    },
  }
  followPage(store, frame as unknown as Window, onTheme)
})

const say = (message: object, origin = 'https://host.example', source: object = parent) =>
  receive({ data: { ns: 'lambda-cost', v: 1, ...message }, origin, source })
const isOpen = (name: string) => vi.waitFor(() => expect(store.getState().scenario.name).toBe(name))
const results = () => posted.filter(({ message }) => message.type === 'result')

test('it is ready at once, and says so to anyone', () => {
  expect(posted).toEqual([{ message: { ns: 'lambda-cost', v: 1, type: 'ready' }, to: '*' }])
})

test('before a hello, nobody is told a result', async () => {
  say({ type: 'getResult' })
  say({ type: 'setScenario', scenario: CRON, id: 1 })
  await isOpen('Cron job')
  expect(store.getState().scenario.name).toBe('Cron job')
  expect(results()).toEqual([])
})

test('after a hello its origin is told, and again when the scenario is another', async () => {
  say({ type: 'hello' })
  say({ type: 'setScenario', scenario: CRON })
  await isOpen('Cron job')
  say({ type: 'getResult', id: 'a' })
  expect(results().map(({ to }) => to)).toEqual(Array(3).fill('https://host.example'))
  expect(results().map(({ message }) => message.totalUsd)).toEqual(['361.0005', '0', '0'])
  expect(results().map(({ message }) => message.id)).toEqual([undefined, undefined, 'a'])
})

test('a request while a scenario is on its way is answered with that scenario', async () => {
  say({ type: 'hello' })
  say({ type: 'setScenario', scenario: CRON })
  say({ type: 'getResult', id: 5 })
  expect(results()).toHaveLength(1)
  await isOpen('Cron job')
  expect(results().map(({ message }) => message.id)).toEqual([undefined, undefined, 5])
  expect(results().at(-1)?.message.totalUsd).toBe('0')
})

test('where no link could be read there are no figures', async () => {
  say({ type: 'setScenario', scenario: 'nothing' })
  await vi.waitFor(() => expect(store.getState().opening?.notes.length).toBeGreaterThan(0))
  say({ type: 'hello' })
  expect(results().at(-1)?.message).toMatchObject({ scenario: null, totalUsd: null, fleet: null })
})

test('a field that is wrong is told with the last good result', async () => {
  await loadReader()
  say({ type: 'hello' })
  store.actions.choose('functions[0].memoryMb', 100)
  expect(results().at(-1)?.message).toMatchObject({
    totalUsd: '361.0005',
    problems: [{ field: 'functions[0].memoryMb' }],
  })
})

test('a page without an origin is told nothing', () => {
  say({ type: 'hello' }, 'null')
  expect(results()).toEqual([])
})

test('no window but the parent is heard', () => {
  say({ type: 'hello' }, 'https://host.example', {})
  say({ type: 'setScenario', scenario: CRON }, 'https://host.example', {})
  say({ type: 'setTheme', theme: 'dark' }, 'https://host.example', {})
  expect(results()).toEqual([])
  expect(onTheme).not.toHaveBeenCalled()
  expect(store.getState().scenario).toBe(startingScenario)
})
