import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Extra, Scenario } from '../engine/scenario'
import { chosen, extraAdded, functionAdded, readAgain, replacedBy, typedIn } from './edits'
import type { FieldKind } from './field-kinds'
import { gestureEnded, redone, undone } from './history'
import { type PageState, startingState } from './page-state'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'

type Change = (state: PageState) => PageState

interface PageActions {
  choose(path: string, value: unknown, gesture?: string): void
  type<T>(path: string, text: string, kind: FieldKind<T>): void
  /** The typing has paused: what is wrong by now is wrong. */
  pause(): void
  endGesture(): void
  undo(): void
  redo(): void
  replace(scenario: Scenario): void
  addFunction(): void
  addExtra(extra: Extra): void
  open(index: number): void
  /** Any other change, by what takes the state and gives the next. */
  change(next: Change): void
  /** The same once what it needs has arrived. While it has not, whatever is asked for next takes its place. */
  changeAfter(part: string, load: () => Promise<Change>): Promise<void>
}

export type PageStore = StoreApi<PageState> & { readonly actions: PageActions }

export function createPageStore(scenario: Scenario): PageStore {
  const store = createStore<PageState>()(() => startingState(scenario))
  const set = (next: (state: PageState) => Partial<PageState>) => {
    store.setState(next)
    const { isUnjudged, awaited } = store.getState()
    if (isUnjudged && !awaited) judgeLater()
  }
  const judgeLater = () =>
    changeAfter('what reads the inputs', async () => {
      await loadReader()
      return readAgain
    })
  async function changeAfter(part: string, load: () => Promise<Change>) {
    const awaited = { part, retry: null }
    set(() => ({ awaited }))
    const arrived: Change = await load().catch(() => (state) => ({
      ...state,
      awaited: { part, retry: () => changeAfter(part, load) },
    }))
    if (store.getState().awaited === awaited) set((state) => arrived({ ...state, awaited: null }))
  }
  const actions: PageActions = {
    choose: (path, value, gesture) => set((state) => chosen(state, path, value, gesture ?? null)),
    type: (path, text, kind) => set((state) => typedIn(state, path, text, kind)),
    pause: () => set(() => ({ typing: null })),
    endGesture: () => set(gestureEnded),
    undo: () => set(undone),
    redo: () => set(redone),
    replace: (next) => set((state) => replacedBy(state, next)),
    addFunction: () => set(functionAdded),
    addExtra: (extra) => set((state) => extraAdded(state, extra)),
    open: (opened) => set(() => ({ opened })),
    change: set,
    changeAfter,
  }
  return Object.assign(store, { actions })
}

export const pageStore: PageStore = createPageStore(startingScenario)

export const { actions } = pageStore
