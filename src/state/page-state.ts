import type { Remark, Scenario } from '../engine/scenario'
import type { FieldKind } from './field-kinds'
import { valueAt, withValueAt } from './field-path'
import { readIfLoaded } from './scenario-reader'

/** A text that stands in its field in place of the draft's value. */
export interface KeptText {
  readonly text: string
  /** Why it could not be read; empty for a blank that is allowed. */
  readonly says: string
}

/** What the user has typed: what undo goes back to. */
export interface Typed {
  /** Shaped like a scenario; its values may be out of their limits. */
  readonly draft: Scenario
  /** By the path of their field. */
  readonly texts: Readonly<Record<string, KeptText>>
  /** Scenarios kept beside the page's own, to compare it with. */
  readonly kept: readonly Scenario[]
}

/** A part of the page that something waits for. */
interface Awaited {
  /** As a sentence names it: `the prices of September 2026`. */
  readonly part: string
  /** null: it is on its way. Else it did not arrive. */
  readonly retry: (() => void) | null
}

export interface PageState extends Typed {
  /** The last good one: what the answer is for. */
  readonly scenario: Scenario
  /** What keeps the draft from being the scenario. */
  readonly wrong: readonly Remark[]
  /** The field that is being typed in: it is not called wrong yet. */
  readonly typing: string | null
  /** The gesture that further changes belong to: one gesture is one step of undo. */
  readonly gesture: string | null
  readonly past: readonly Typed[]
  readonly future: readonly Typed[]
  /** The scenario of the link that was opened, as long as it is the page's. */
  readonly linked?: Scenario | null
  /** What is to be said of the link or file that was opened, until it is put away. */
  readonly opening?: Opening | undefined
  /** The function whose fields are open. */
  readonly opened: number
  /** The draft has changed while scenarios could not be read yet: it has to be judged again. */
  readonly isUnjudged: boolean
  /** The texts that could not be read yet, by their path: what each field holds. */
  readonly unread: Readonly<Record<string, FieldKind<unknown>>>
  readonly awaited: Awaited | null
  /** The book whose prices were asked for, while the user chooses what gives for them. */
  readonly switchingTo: string | null
  /** The day of the visit, `YYYY-MM-DD`; null until it is known. */
  readonly today: string | null
}

export function startingState(scenario: Scenario): PageState {
  return {
    draft: scenario,
    texts: {},
    kept: [],
    scenario,
    wrong: [],
    typing: null,
    gesture: null,
    past: [],
    future: [],
    opened: 0,
    isUnjudged: false,
    unread: {},
    awaited: null,
    switchingTo: null,
    today: null,
  }
}

/**
 * The state after some of what was typed has changed. Where something is wrong, the scenario takes over all
 * that is right and keeps its last good value of the rest.
 */
export function judged(state: PageState, change: Partial<Typed>): PageState {
  const { draft, texts, kept } = { ...state, ...change }
  if (draft === state.draft && texts === state.texts) return { ...state, kept }
  const opened = Math.min(state.opened, draft.functions.length - 1)
  return judgedAgain({ ...state, draft, texts, kept, opened })
}

/** The same for what was typed before. */
export function judgedAgain(state: PageState): PageState {
  const { draft, texts } = state
  const read = readIfLoaded(draft)
  if (!read) return { ...state, isUnjudged: true }
  const problems = 'problems' in read ? read.problems : []
  const scenario = 'scenario' in read ? read.scenario : lastGood(draft, problems, state.scenario)
  const unread = Object.entries(texts)
    .filter(([, { says }]) => says !== '')
    .map(([field, { says }]) => ({ field, says }))
  return { ...state, scenario, wrong: [...unread, ...problems], isUnjudged: false }
}

function lastGood(draft: Scenario, problems: readonly Remark[], good: Scenario): Scenario {
  const repaired = problems.reduce(
    (whole, { field }) => withValueAt(whole, field, valueAt(good, field)),
    draft,
  )
  const read = readIfLoaded(repaired)
  return read && 'scenario' in read ? read.scenario : good
}

export interface Opening {
  readonly what: 'link' | 'file'
  /** What it held that could not be used. */
  readonly notes: readonly Remark[]
  /** Whether it held anything that could be. */
  readonly isRead: boolean
  /** Work that it took the place of. */
  readonly replaced: Typed | null
}

/** As many scenarios are kept beside the page's own, at most. */
export const MOST_KEPT = 4

export interface OpenedLink {
  /** null where the text describes none. */
  readonly scenario: Scenario | null
  readonly kept: readonly Scenario[]
  /** What was ignored, limited, assumed or left out. */
  readonly notes: readonly Remark[]
}

/** What the address is a link to, and what its entry in the history holds beside. */
export interface Written extends Pick<PageState, 'scenario' | 'kept'> {
  readonly typed?: NotInLink
}

/** What a link cannot hold. */
type NotInLink = Pick<PageState, 'draft' | 'texts'> | null
