/** What the user can do to what is typed: each takes the page's state and gives the next. */
import type { Extra, Scenario } from '../engine/scenario'
import { newFunction } from '../scenario/defaults'
import { type FieldKind, NOT_YET } from './field-kinds'
import { isWithin, valueAt, withValueAt } from './field-path'
import { changed } from './history'
import { judgedAgain, type KeptText, type PageState, type Typed } from './page-state'

type Texts = PageState['texts']

/** A value was chosen: a select, a switch, a slider. Any text kept in its place goes. */
export function chosen(
  state: PageState,
  path: string,
  value: unknown,
  gesture: string | null = null,
): PageState {
  const draft = withValueAt(state.draft, path, value)
  return changed(state, { draft, texts: withoutText(state.texts, path) }, gesture)
}

/** Text was typed in a field. What cannot be read stays as text, with its message. */
export function typedIn<T>(
  state: PageState,
  path: string,
  text: string,
  kind: FieldKind<T>,
): PageState {
  const typing = { ...state, typing: path }
  const current = valueAt(state.draft, path) as T
  if (text.trim() === '' && kind.blank) {
    const blank = chosen(typing, path, kind.blank(current), path)
    return kind.staysBlank ? withText(blank, path, { text: '', says: '' }) : blank
  }
  const read = kind.read(text, current)
  if (read.ok) return chosen(typing, path, read.value, path)
  const texts = { ...state.texts, [path]: { text, says: read.says } }
  const kept = changed(typing, { draft: state.draft, texts }, path)
  return read === NOT_YET
    ? { ...kept, unread: { ...kept.unread, [path]: kind as FieldKind<unknown> } }
    : kept
}

/** The state once texts can be read: as though they had been read when they were typed. */
export function readAgain(state: PageState): PageState {
  const read = (typed: Typed): Typed => Object.entries(state.unread).reduce(readIn, typed)
  return judgedAgain({ ...state, ...read(state), past: state.past.map(read), unread: {} })
}

function readIn(typed: Typed, [path, kind]: [string, FieldKind<unknown>]): Typed {
  const { draft, texts, kept } = typed
  const unread = texts[path]
  if (unread?.says !== NOT_YET.says) return typed
  const read = kind.read(unread.text, valueAt(draft, path))
  if (!read.ok) return { draft, kept, texts: { ...texts, [path]: { ...unread, says: read.says } } }
  return { draft: withValueAt(draft, path, read.value), kept, texts: withoutText(texts, path) }
}

const withText = (state: PageState, path: string, kept: KeptText): PageState => ({
  ...state,
  texts: { ...state.texts, [path]: kept },
})

export function withoutText(texts: Texts, path: string): Texts {
  return Object.fromEntries(Object.entries(texts).filter(([field]) => !isWithin(field, path)))
}

/** Another scenario: a preset. */
export function replacedBy(state: PageState, scenario: Scenario): PageState {
  return { ...changed(state, { draft: scenario, texts: {} }, null), opened: 0 }
}

export function functionAdded(state: PageState): PageState {
  const functions = [...state.draft.functions, newFunction()]
  const added = changed(state, { ...state, draft: { ...state.draft, functions } }, null)
  return { ...added, opened: functions.length - 1 }
}

export function extraAdded(state: PageState, extra: Extra): PageState {
  const extras = [...state.draft.extras, extra]
  return changed(state, { ...state, draft: { ...state.draft, extras } }, null)
}
