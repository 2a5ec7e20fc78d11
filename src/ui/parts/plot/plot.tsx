import type { ReactNode } from 'react'
import { ComposedChart, Line, XAxis } from 'recharts'

interface PlotProps {
  readonly width: number
  readonly height: number
  readonly margin: Margin
  readonly x: PlotAxis
  /** Where the pointer stops. */
  readonly stops: readonly { readonly x: number }[]
  /** All that is drawn, in the frame of the plot. */
  readonly children: ReactNode
}

interface Margin {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface PlotAxis {
  readonly domain: readonly [from: number, to: number]
  readonly isLog: boolean
  /** null: what is in the plot draws its own. */
  readonly ticks: PlotTicks | null
}

interface PlotTicks {
  readonly ticks: readonly number[]
  readonly tickFormatter: (tick: number) => string
  /** Which of them have no figure where there is no room: 0 for none. */
  readonly interval: 0 | 'equidistantPreserveStart'
}

/**
 * A chart's plot and its axis from left to right. recharts lays it out anew when one of these is
 * another object, which takes longer than a frame: what follows a slider belongs in the children.
 */
export function Plot({ width, height, margin, x, stops, children }: PlotProps) {
  return (
    <ComposedChart
      width={width}
      height={height}
      margin={margin}
      data={stops}
      accessibilityLayer={false}
    >
      <XAxis
        dataKey="x"
        type="number"
        scale={x.isLog ? 'log' : 'linear'}
        domain={x.domain}
        allowDataOverflow
        hide={!x.ticks}
        {...x.ticks}
        tickLine={false}
        axisLine={AXIS_LINE}
        tick={TICK}
      />
      {/* An axis without a line has no scale. */}
      <Line dataKey="x" hide isAnimationActive={false} />
      {children}
    </ComposedChart>
  )
}

const AXIS_LINE = { stroke: 'var(--line-2)' }
const TICK = { fill: 'var(--ink-3)', fontSize: 12 }
