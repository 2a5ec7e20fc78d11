import type { Range } from '../compare/chart/range'
import type { Frame } from '../parts/plot/frame'

export const HEIGHT_PX = 136
const TOP_PX = 16
const AXIS_PX = 24
/** For the names at the ends of the lines, and the axis' unit. */
const END_PX = 100

/** A small picture's places: requests by their logarithm, costs from 0. */
export function chartFrame(width: number, requests: Range, usd: { readonly to: number }): Frame {
  const plot = { left: 0, right: width - END_PX, top: TOP_PX, bottom: HEIGHT_PX - AXIS_PX }
  const decades = Math.log(requests.to / requests.from)
  return {
    plot,
    x: (at) => plot.left + (Math.log(at / requests.from) / decades) * (plot.right - plot.left),
    y: (at) => plot.bottom - (at / usd.to) * (plot.bottom - plot.top),
  }
}
