import { useMemo, useState } from 'react'
import type { Scenario } from '../../../engine/scenario'
import { crossingsOf } from '../../../state/fleet-break-even'
import { drawingOf } from '../../../state/fleet-drawing'
import type { CostView } from '../../../state/view-choices'
import { Plot } from '../../parts/plot/plot'
import { useWidth } from '../../parts/use-width'
import styles from './chart.module.css'
import { END_PX } from './cost-ends'
import { fittingRange } from './fitting-range'
import { Layers } from './layers'
import type { Range } from './range'
import { stretchesIn } from './stretches'
import { usdScaleOf } from './usd-scale-of'

interface CostChartProps {
  readonly scenario: Scenario
  readonly view: CostView
}

const NARROW_PX = 640
const SIZES = {
  narrow: { height: 466, margin: { top: 16, right: 4, bottom: 124, left: 56 }, ticks: 4 },
  wide: { height: 470, margin: { top: 30, right: END_PX, bottom: 112, left: 56 }, ticks: 7 },
}

/** Cost against requests a month: Lambda's curve, the fleet's staircase, and where they cross. */
export function CostChart({ scenario, view }: CostChartProps) {
  const [place, width] = useWidth()
  return (
    <div ref={place} className={styles.place} data-chart="">
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
  const crossings = crossingsOf(scenario)
  const { from, to } = range
  const plot = useMemo(
    () => ({
      x: { domain: [from, to], isLog, ticks: null } as const,
      stops: [{ x: from }, { x: to }],
    }),
    [from, to, isLog],
  )
  return (
    <Plot width={width} height={size.height} margin={size.margin} {...plot}>
      <Layers
        scenario={scenario}
        drawing={drawing}
        usd={usdScaleOf(drawing, view.scales === 'both-log', size.ticks)}
        range={range}
        stretches={crossings ? stretchesIn(range, crossings) : []}
        isLog={isLog}
        isNarrow={isNarrow}
        onDrag={(isDragged) => setKept(isDragged ? range : null)}
      />
    </Plot>
  )
}
