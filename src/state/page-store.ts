import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Extra, Remark, Scenario } from '../engine/scenario'
import {
  arranged,
  chosen,
  extraAdded,
  functionAdded,
  type List,
  replacedBy,
  typedIn,
} from './edits'
import type { FieldKind } from './field-kinds'
import { gestureEnded, redone, undone } from './history'
import { type PageState, startingState } from './page-state'
import { startingScenario } from './starting-scenario'

export interface PageActions {
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
  arrange(list: List, order: readonly number[]): void
  open(index: number): void
  /** The scenario of a link, when the page starts: nothing to undo. */
  start(scenario: Scenario | null, notes: readonly Remark[]): void
  /** The scenario of a link that was opened in this page. */
  follow(scenario: Scenario | null, notes: readonly Remark[]): void
  dismissNotes(): void
}

export type PageStore = StoreApi<PageState> & { readonly actions: PageActions }

export function createPageStore(scenario: Scenario): PageStore {
  const store = createStore<PageState>()(() => startingState(scenario))
  const set = (next: (state: PageState) => Partial<PageState>) => store.setState(next)
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
    arrange: (list, order) => set((state) => arranged(state, list, order)),
    open: (opened) => set(() => ({ opened })),
    start: (next, notes) => set((state) => ({ ...startingState(next ?? state.draft), notes })),
    follow: (next, notes) =>
      set((state) => ({ ...(next ? replacedBy(state, next) : state), notes })),
    dismissNotes: () => set(() => ({ notes: [] })),
  }
  return Object.assign(store, { actions })
}

export const pageStore: PageStore = createPageStore(startingScenario)

export const { actions } = pageStore
