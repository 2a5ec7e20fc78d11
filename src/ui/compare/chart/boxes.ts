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

/** About how wide a text is in the page's face: for keeping labels apart, not for setting them. */
export const textWidth = (text: string, size: number, isBold = false): number =>
  text.length * size * (isBold ? 0.56 : 0.52)
