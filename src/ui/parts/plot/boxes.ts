/** Where a label takes room, in px. */
export interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export const isInside = (inner: Box, outer: Box): boolean =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom

/** In parts of the size, in the faces that the page is set in. */
const WIDTHS: readonly (readonly [letters: RegExp, width: number])[] = [
  [/[ijlI.,:;!’' ]/, 0.28],
  [/[frt()-]/, 0.34],
  [/[mwMW%]/, 0.86],
  [/[A-Z]/, 0.69],
]
const OTHERS = 0.556
const BOLD = 1.05

/** About how wide a text is, in px: for keeping labels apart, not for setting them. */
export function textWidth(text: string, size: number, isBold = false): number {
  const ems = [...text].reduce((sum, letter) => {
    const width = WIDTHS.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS
    return sum + width
  }, 0)
  return ems * size * (isBold ? BOLD : 1)
}
