import { judged, type PageState, type Typed } from './page-state'

const MOST_STEPS = 100

export const typedOf = ({ draft, texts, kept }: Typed): Typed => ({ draft, texts, kept })

/** A change by the user. Changes of one gesture are one step; null is a gesture of its own. */
export function changed(state: PageState, next: Partial<Typed>, gesture: string | null): PageState {
  const continues = gesture !== null && gesture === state.gesture
  const past = continues ? state.past : [...state.past, typedOf(state)].slice(-MOST_STEPS)
  return { ...judged(state, next), past, future: [], gesture }
}

/** The end of a gesture. One that changed nothing leaves no step. */
export function gestureEnded(state: PageState): PageState {
  const before = state.past.at(-1)
  const isEmpty = state.gesture !== null && before !== undefined && isSame(before, state)
  const past = isEmpty ? state.past.slice(0, -1) : state.past
  return { ...state, past, gesture: null, typing: null }
}

const isSame = (a: Typed, b: Typed): boolean =>
  JSON.stringify(typedOf(a)) === JSON.stringify(typedOf(b))

export function undone(state: PageState): PageState {
  const ended = gestureEnded(state)
  const before = ended.past.at(-1)
  if (!before) return ended
  return {
    ...judged(ended, before),
    past: ended.past.slice(0, -1),
    future: [typedOf(state), ...ended.future],
  }
}

export function redone(state: PageState): PageState {
  const ended = gestureEnded(state)
  const [after, ...future] = ended.future
  if (!after) return ended
  return { ...judged(ended, after), past: [...ended.past, typedOf(ended)], future }
}
