import type { Remark } from '../engine/scenario'
import { isWithin } from './field-path'
import type { PageState } from './page-state'

type Wrong = Pick<PageState, 'wrong' | 'typing'>

/**
 * What is wrong with a field and may be said by now; null while it is still being typed in. `own` is
 * the part of its value that the field answers for.
 */
export function wrongAt({ wrong, typing }: Wrong, path: string, own = path): Remark | null {
  if (typing === path) return null
  return wrong.find(({ field }) => field === path || isWithin(field, own)) ?? null
}

/** What holds the answer back: the first thing that is wrong and may be said. */
export function heldBy({ wrong, typing }: Wrong): Remark | null {
  return wrong.find(({ field }) => typing === null || !isWithin(field, typing)) ?? null
}

/** The answer is one of before: something is wrong, or has not arrived. */
export const isHeld = (state: PageState): boolean =>
  state.awaited !== null || heldBy(state) !== null
