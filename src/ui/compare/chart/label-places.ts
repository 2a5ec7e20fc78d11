/** Where the names of points go, so that none lies on a line or on another. */
import { type Box, isInside, overlaps } from '../../parts/plot/boxes'
import type { Frame, Spot } from '../../parts/plot/frame'
import type { Outlines } from './outlines'

export interface Size {
  readonly width: number
  readonly height: number
}

const STEP = 4
const AIR = 5
/** Names stand so far from their points, and at most so many steps above or below: from farther on they are another's. */
const NEAR = 14
const LIFTS = 6

/** Whether a curve passes through a box or next to it. */
export function isCrossed(curve: readonly Spot[], box: Box): boolean {
  return curve.some((spot, index) => {
    const next = curve[index + 1] ?? spot
    const [left, right] = [Math.max(spot.x, box.left - AIR), Math.min(next.x, box.right + AIR)]
    for (let x = left; x <= right; x += STEP) {
      const part = next.x > spot.x ? (x - spot.x) / (next.x - spot.x) : 0
      const y = spot.y + part * (next.y - spot.y)
      if (y > box.top - AIR && y < box.bottom + AIR) return true
    }
    return false
  })
}

/** Boxes for the name of a point, above it or below, the nearest first. */
export function beside({ x, y }: Spot, { width, height }: Size, isAbove: boolean): Box[] {
  const sides = isAbove ? [-1, 1] : [1, -1]
  return Array.from({ length: LIFTS }, (_, index) => NEAR + index * 2 * STEP).flatMap((lift) =>
    sides.map((side) => {
      const left = side < 0 ? x - NEAR - width : x + NEAR
      const middle = isAbove ? y - lift : y + lift
      return { left, right: left + width, top: middle - height / 2, bottom: middle + height / 2 }
    }),
  )
}

/** Boxes over a point with a leader down to it: centred, or a little aside, low ones first. */
export function over({ x, y }: Spot, { width, height }: Size): Box[] {
  const lifts = [56, 76, 100, 130, 165, 205, 250, 300]
  const asides = [0, -width / 3, width / 3]
  return lifts.flatMap((lift) =>
    asides.map((aside) => ({
      left: x + aside - width / 2,
      right: x + aside + width / 2,
      top: y - lift - height,
      bottom: y - lift,
    })),
  )
}

export interface Room {
  readonly within: Box
  readonly outlines: Outlines
  readonly taken: readonly Box[]
}

/** The first of the places that is free; null where none is. */
export function placeIn({ within, outlines, taken }: Room, places: readonly Box[]): Box | null {
  const curves = [outlines.lambda, outlines.fleet]
  const isFree = (box: Box) =>
    isInside(box, within) &&
    !taken.some((other) => overlaps(box, other)) &&
    !curves.some((curve) => isCrossed(curve, box))
  return places.find(isFree) ?? null
}

/** How far from its bar a figure stands. */
export const ASIDE_PX = 9

/** Whether a figure of that width has room at the right of a bar. */
export const fitsRightOf = (x: number, width: number, frame: Frame): boolean =>
  x + ASIDE_PX + width <= frame.plot.right
