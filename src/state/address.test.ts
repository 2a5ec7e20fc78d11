import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { encodeLink } from '../scenario/link'
import { followAddress } from './address'
import { keptActions } from './kept-scenarios'
import { bringBack } from './opened-link'
import { createPageStore, type PageStore } from './page-store'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'

beforeAll(loadReader)

/** As much of a window as an address needs. */
class FakePage extends EventTarget {
  readonly location = { hash: '', search: '', pathname: '/' } as Location
  readonly written: string[] = []
  readonly setTimeout = setTimeout
  readonly history = {
    state: null as unknown,
    replaceState: (state: unknown, _title: string, url?: string) => {
      this.history.state = state
      if (url === undefined) return
      this.written.push(url)
      this.location.hash = url
    },
  } as unknown as History & { state: unknown }
}

const asWindow = (page: FakePage) => page as unknown as Window

function newStore(): PageStore {
  return createPageStore(startingScenario)
}

let page: FakePage
let store: PageStore

beforeEach(() => {
  vi.useFakeTimers()
  page = new FakePage()
  store = newStore()
})

afterEach(() => {
  vi.useRealTimers()
})

test('the address is left alone until something changes, and written after what it costs to show that', async () => {
  await followAddress(store, asWindow(page))
  await vi.advanceTimersByTimeAsync(5000)
  expect(page.written).toEqual([])
  store.actions.choose('freeTier', true)
  expect(page.written).toEqual([])
  await vi.advanceTimersByTimeAsync(400)
  expect(page.written).toEqual([`#${encodeLink(store.getState().scenario)}`])
})

test('many changes are written at most every 400 ms, the last one always', async () => {
  page.location.hash = '#f=api,r:1/day,d:100'
  await followAddress(store, asWindow(page))
  for (let hours = 1; hours <= 100; hours++) {
    store.actions.choose('hoursPerMonth', String(hours))
    await vi.advanceTimersByTimeAsync(20)
  }
  await vi.advanceTimersByTimeAsync(400)
  expect(page.written.length).toBeLessThanOrEqual(7)
  expect(page.written.at(-1)).toBe(`#${encodeLink(store.getState().scenario)}`)
})

test.each([
  ['it is left', new Event('pagehide')],
  ['F5 reloads it', Object.assign(new Event('keydown'), { key: 'F5' })],
  ['Ctrl and R reload it', Object.assign(new Event('keydown'), { key: 'r', ctrlKey: true })],
  ['⌘ and R reload it', Object.assign(new Event('keydown'), { key: 'R', metaKey: true })],
  [
    'Ctrl and к reload it',
    Object.assign(new Event('keydown'), { key: 'к', code: 'KeyR', ctrlKey: true }),
  ],
])('what waits is written when %s', async (_when, event) => {
  page.location.hash = '#f=api,r:1/day,d:100'
  await followAddress(store, asWindow(page))
  store.actions.choose('hoursPerMonth', '730')
  store.actions.choose('hoursPerMonth', '744')
  page.dispatchEvent(event)
  expect(page.written.at(-1)).toBe(`#${encodeLink(store.getState().scenario)}`)
})

test('a link is opened and never rewritten', async () => {
  page.location.hash = '#f=mine,r:5/day,d:100,m:256'
  await followAddress(store, asWindow(page))
  expect(store.getState().scenario.functions[0]?.name).toBe('mine')
  expect(store.getState().past).toEqual([])
  page.location.hash = '#f=other,r:5/day,d:100'
  page.dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().scenario.functions[0]?.name).toBe('other')
  expect(store.getState().past).toHaveLength(1)
  expect(page.written).toEqual([])
})

test('a link that comes before anything follows the address can be undone', async () => {
  page.location.hash = '#f=pasted,r:7/day,d:100'
  store.actions.choose('freeTier', true)
  await followAddress(store, asWindow(page), false)
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().scenario.functions[0]?.name).toBe('pasted')
  expect(page.written).toEqual([])
  store.actions.undo()
  expect(store.getState().scenario.freeTier).toBe(true)
})

test.each([
  ['one that was read as the link', '?f=mine,r:5/day,d:100', '', '/'],
  ['one that a fragment has taken the place of', '?f=mine,r:5/day,d:100', '#f=api,r:1/day', '/'],
  ['one that asked how it is calculated', '?how', '', '/'],
  ['not what the page knows nothing of', '?token=a5', '#f=mine,r:5/day,d:100', ''],
])('a change puts the link in place of the query: %s', async (_what, search, hash, before) => {
  Object.assign(page.location, { search, hash })
  await followAddress(store, asWindow(page))
  await vi.advanceTimersByTimeAsync(1000)
  expect(page.written).toEqual([])
  store.actions.choose('hoursPerMonth', '744')
  await vi.advanceTimersByTimeAsync(1000)
  expect(page.written).toEqual([`${before}#${encodeLink(store.getState().scenario)}`])
})

test('what waits to be written does not take the place of a link that is being opened', async () => {
  await followAddress(store, asWindow(page))
  await vi.advanceTimersByTimeAsync(0)
  store.actions.choose('freeTier', true)
  page.location.hash = '#f=other,r:5/day,d:100'
  // The browser tells of it later.
  await vi.advanceTimersByTimeAsync(400)
  page.dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().scenario.functions[0]?.name).toBe('other')
  expect(page.written).toEqual([])
  store.actions.choose('freeTier', false)
  await vi.advanceTimersByTimeAsync(400)
  expect(page.written).toEqual([`#${encodeLink(store.getState().scenario)}`])
})

test('what is kept is a part of the address, behind the scenario’s own link', async () => {
  await followAddress(store, asWindow(page))
  await vi.advanceTimersByTimeAsync(0)
  keptActions(store).keep()
  store.actions.choose('hoursPerMonth', '730')
  await vi.advanceTimersByTimeAsync(1000)
  const { scenario, kept } = store.getState()
  expect(page.written.at(-1)).toBe(`#${encodeLink(scenario, kept)}`)
})

test('a reload brings back what is kept, and a plain link keeps nothing from before', async () => {
  const mine = { ...startingScenario, name: 'mine' }
  page.location.hash = `#${encodeLink(startingScenario, [mine])}`
  await followAddress(store, asWindow(page))
  expect(store.getState().kept).toEqual([mine])
  expect(store.getState().past).toEqual([])
  page.location.hash = `#${encodeLink(startingScenario)}`
  page.dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().kept).toEqual([])
  expect(page.written).toEqual([])
  store.actions.undo()
  expect(store.getState().kept).toEqual([mine])
})

test('a link that cannot be used says so and leaves the scenario', async () => {
  page.location.hash = '#v=1&c=0000'
  const before = store.getState().scenario
  await followAddress(store, asWindow(page))
  expect(store.getState().scenario).toEqual(before)
  expect(store.getState().opening).toMatchObject({
    isRead: false,
    notes: [{ field: '' }, { field: '' }],
  })
})

test('a browser that refuses the address does not stop the page', async () => {
  page.history.replaceState = () => {
    throw new Error('SecurityError')
  }
  await followAddress(store, asWindow(page))
  store.actions.choose('freeTier', true)
  expect(store.getState().scenario.freeTier).toBe(true)
})

test('a link over changed work says so, and the work can be brought back', async () => {
  await followAddress(store, asWindow(page))
  store.actions.choose('hoursPerMonth', '730')
  await vi.advanceTimersByTimeAsync(1000)
  const mine = store.getState().scenario
  page.location.hash = '#f=other,r:1/day,d:100'
  page.dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().scenario.functions[0]?.name).toBe('other')
  store.actions.choose('hoursPerMonth', '100')
  bringBack(store)
  expect(store.getState().scenario).toEqual(mine)
  expect(store.getState().opening).toBeUndefined()
  store.actions.undo()
  expect(store.getState().scenario.hoursPerMonth).toBe('100')
})

test('a link over unchanged work says nothing', async () => {
  await followAddress(store, asWindow(page))
  page.location.hash = '#f=other,r:1/day,d:100'
  page.dispatchEvent(new Event('hashchange'))
  await vi.advanceTimersByTimeAsync(1000)
  expect(store.getState().opening).toBeUndefined()
})

test('back to where there was no link yet is what a visit without one opens', async () => {
  await followAddress(store, asWindow(page))
  for (const hash of ['#f=other,r:1/day,d:100', '']) {
    page.location.hash = hash
    page.dispatchEvent(new Event('hashchange'))
    await vi.advanceTimersByTimeAsync(1000)
  }
  expect(store.getState().scenario).toEqual(startingScenario)
  expect(page.written).toEqual([])
})

test('what the address cannot hold is back after a reload, and gone once it is right', async () => {
  const memory = 'functions[0].memoryMb'
  const reloaded = async () => {
    await vi.advanceTimersByTimeAsync(1000)
    store = newStore()
    await followAddress(store, asWindow(page))
    return store.getState()
  }
  await followAddress(store, asWindow(page))
  store.actions.choose('hoursPerMonth', '744')
  store.actions.choose(memory, 5000)
  const wrong = await reloaded()
  expect(wrong.draft.functions[0]?.memoryMb).toBe(5000)
  expect(wrong.wrong).toMatchObject([{ field: memory }])
  expect(wrong.scenario).toMatchObject({ hoursPerMonth: '744' })

  store.actions.choose(memory, 1024)
  expect((await reloaded()).draft.functions[0]?.memoryMb).toBe(1024)
  expect(page.history.state).toMatchObject({ typed: null })
})
