import type { EmbedLook } from './embed-look'

/** From here on the result has its chart. */
const WITH_CHART_PX = 420
const HEIGHTS: {
  readonly [V in EmbedLook['view']]: { readonly wide: number; readonly narrow: number }
} = {
  result: { wide: 420, narrow: 300 },
  compact: { wide: 80, narrow: 80 },
  calculator: { wide: 720, narrow: 780 },
}
/** What the heights are those of, and what each more takes. */
const LINES = 3
const LINE_PX = 32

/** How high a frame of that width must be, in px, so that a scenario of so many lines does not scroll. */
export function frameHeight(view: EmbedLook['view'], width: number, lines: number): number {
  const { wide, narrow } = HEIGHTS[view]
  const more = view === 'compact' ? 0 : Math.max(0, lines - LINES) * LINE_PX
  return (width < WITH_CHART_PX ? narrow : wide) + more
}
