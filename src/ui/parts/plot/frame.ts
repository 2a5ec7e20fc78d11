import type { Box } from './boxes'

/** A place in the picture, in px. */
export interface Spot {
  readonly x: number
  readonly y: number
}

/** Where things are in the picture. */
export interface Frame {
  /** What is outside of the axis is at its end. */
  readonly x: (value: number) => number
  readonly y: (usd: number) => number
  readonly plot: Box
}

export const pathOf = (spots: readonly Spot[]): string =>
  spots.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${px(x)} ${px(y)}`).join('')

const px = (value: number) => Math.round(value * 10) / 10
