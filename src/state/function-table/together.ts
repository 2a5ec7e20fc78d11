/** Changes of several functions at once: each is one step of undo. */
import type { LambdaFunction, TriggerKind } from '../../engine/scenario'
import { arranged } from '../arranged'
import { newTrigger } from '../choices'
import { averageDuration, memory, requestRate, type Unread } from '../field-kinds'
import { isWithin } from '../field-path'
import { changed } from '../history'
import type { PageState } from '../page-state'

export type SharedField = 'requests' | 'duration' | 'memoryMb'

type Indices = ReadonlySet<number>

type Read = (fn: LambdaFunction, text: string) => LambdaFunction | Unread

const READ: { readonly [F in SharedField]: Read } = {
  requests: (fn, text) => {
    const read = requestRate.read(text, fn.requests)
    return read.ok ? { ...fn, requests: read.value } : read
  },
  duration: (fn, text) => {
    const read = averageDuration.read(text, fn.duration)
    return read.ok ? { ...fn, duration: read.value } : read
  },
  memoryMb: (fn, text) => {
    const read = memory.read(text, fn.memoryMb)
    return read.ok ? { ...fn, memoryMb: read.value } : read
  },
}

const isUnread = (one: LambdaFunction | Unread): one is Unread => 'ok' in one

/** The text for that field of all of them; what is wrong with it, where it cannot be read. */
export function writtenInAll(
  state: PageState,
  indices: Indices,
  field: SharedField,
  text: string,
): PageState | Unread {
  const read = state.draft.functions.map((fn, at) => (indices.has(at) ? READ[field](fn, text) : fn))
  const wrong = read.find(isUnread)
  if (wrong) return wrong
  const functions = read.filter((one): one is LambdaFunction => !isUnread(one))
  return withFunctions(state, functions, indices, field)
}

export function triggerOfAll(state: PageState, indices: Indices, kind: TriggerKind): PageState {
  const functions = state.draft.functions.map((fn, at) =>
    indices.has(at) ? { ...fn, trigger: newTrigger(kind) } : fn,
  )
  return withFunctions(state, functions, indices, 'trigger')
}

/** What stood as text in the fields that were written over goes. */
function withFunctions(
  state: PageState,
  functions: readonly LambdaFunction[],
  indices: Indices,
  field: SharedField | 'trigger',
): PageState {
  const over = [...indices].map((at) => `functions[${at}].${field}`)
  const kept = Object.entries(state.texts).filter(
    ([path]) => !over.some((written) => isWithin(path, written)),
  )
  const draft = { ...state.draft, functions }
  return changed(state, { draft, texts: Object.fromEntries(kept) }, null)
}

/** Without those functions; one stays at least. */
export function withoutAll(state: PageState, indices: Indices): PageState {
  const order = state.draft.functions.map((_, index) => index).filter((at) => !indices.has(at))
  return order.length === 0 ? state : arranged(state, 'functions', order)
}

/** With more functions at the end, as many as there is room for. */
export function functionsAppended(
  state: PageState,
  functions: readonly LambdaFunction[],
  most: number,
): PageState {
  const all = [...state.draft.functions, ...functions].slice(0, most)
  return changed(state, { draft: { ...state.draft, functions: all } }, null)
}
