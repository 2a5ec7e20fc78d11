import { useMemo, useState } from 'react'
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts'
import type { Scenario } from '../../../engine/scenario'
import { crossingsOf } from '../../../state/fleet-break-even'
import { drawingOf } from '../../../state/fleet-drawing'
import { useWidth } from '../use-width'
import styles from './chart.module.css'
import { END_PX } from './end-labels'
import { fittingRange } from './fitting-range'
import { Layers } from './layers'
import type { Range } from './range'
import { stretchesIn } from './stretches'
import { usdAxis, usdFigure } from './usd-axis'

/** How the chart is drawn, as the user has chosen. */
export interface ChartView {
  readonly scales: 'log' | 'both-log' | 'linear'
  readonly isFromOne: boolean
}

interface CostChartProps {
  readonly scenario: Scenario
  readonly view: ChartView
}

const NARROW_PX = 640
const SIZES = {
  narrow: { height: 466, margin: { top: 16, right: 4, bottom: 124, left: 0 }, ticks: 4 },
  wide: { height: 470, margin: { top: 30, right: END_PX, bottom: 112, left: 0 }, ticks: 7 },
}
const AXIS_PX = 38

/** Cost against requests a month: Lambda's curve, the fleet's staircase, and where they cross. */
export function CostChart({ scenario, view }: CostChartProps) {
  const [place, width] = useWidth()
  return (
    <div ref={place} className={styles.place}>
      {width > 0 && <Picture scenario={scenario} view={view} width={width} />}
    </div>
  )
}

interface PictureProps extends CostChartProps {
  readonly width: number
}

function Picture({ scenario, view, width }: PictureProps) {
  const isNarrow = width < NARROW_PX
  const isLog = view.scales !== 'linear'
  const size = SIZES[isNarrow ? 'narrow' : 'wide']
  const [kept, setKept] = useState<Range | null>(null)
  // The axis stays where it is while something is dragged along it.
  const range = kept ?? fittingRange(scenario, view.isFromOne)
  const drawing = useMemo(
    () => drawingOf(scenario, { from: range.from, to: range.to, isLog }),
    [scenario, range.from, range.to, isLog],
  )
  const usd = usdAxis(drawing, view.scales === 'both-log', size.ticks)
  const crossings = crossingsOf(scenario)
  return (
    <ComposedChart
      width={width}
      height={size.height}
      margin={size.margin}
      data={[
        { requests: range.from, usd: usd.range.from },
        { requests: range.to, usd: usd.range.to },
      ]}
      accessibilityLayer={false}
    >
      <CartesianGrid vertical={false} syncWithTicks />
      <XAxis
        dataKey="requests"
        type="number"
        scale={isLog ? 'log' : 'linear'}
        domain={[range.from, range.to]}
        allowDataOverflow
        hide
      />
      <YAxis
        type="number"
        scale={view.scales === 'both-log' ? 'log' : 'linear'}
        domain={[usd.range.from, usd.range.to]}
        allowDataOverflow
        ticks={[...usd.ticks]}
        interval={0}
        width={AXIS_PX}
        axisLine={false}
        tickLine={false}
        tickSize={0}
        tickMargin={10}
        tickFormatter={(tick: number) => usdFigure(tick, usd.ticks)}
      />
      {/* The scales are laid out for what is drawn on them: an axis without a line has none. */}
      <Line dataKey="usd" hide isAnimationActive={false} />
      <Layers
        scenario={scenario}
        drawing={drawing}
        range={range}
        stretches={crossings ? stretchesIn(range, crossings) : []}
        isLog={isLog}
        isNarrow={isNarrow}
        onDrag={(isDragged) => setKept(isDragged ? range : null)}
      />
    </ComposedChart>
  )
}
