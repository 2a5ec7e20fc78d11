import { useXAxisInverseScale } from 'recharts'
import type { Scenario } from '../../../engine/scenario'
import { costsOf, crossingsOf, requestsOf } from '../../../state/fleet-break-even'
import type { Drawing } from '../../../state/fleet-drawing'
import type { Box } from '../../parts/plot/boxes'
import { type Frame, pathOf } from '../../parts/plot/frame'
import { inDollars, UsdAxis } from '../../parts/plot/usd-axis'
import type { UsdScale } from '../../parts/plot/usd-scale'
import { useFrame } from '../../parts/plot/use-frame'
import { costsInWords } from '../costs-in-words'
import styles from './chart.module.css'
import { CostEnds } from './cost-ends'
import { CrossingMarks } from './crossing-marks'
import { flagOf, Handle } from './handle'
import { Here, type HereMarks } from './here'
import { crossingsAt, nameCrossings } from './name-crossings'
import { marksBox, nameHere, taking } from './name-here'
import { outlinesOf } from './outlines'
import { Probe } from './probe'
import type { Range } from './range'
import { RequestAxis } from './request-axis'
import { Ribbon } from './ribbon'
import { Area, Treads } from './sides'
import { StepNote } from './step-note'
import type { Stretch } from './stretches'

interface LayersProps {
  readonly scenario: Scenario
  readonly drawing: Drawing
  readonly usd: UsdScale
  readonly range: Range
  readonly stretches: readonly Stretch[]
  readonly isLog: boolean
  readonly isNarrow: boolean
  readonly onDrag: (isDragged: boolean) => void
}

/** All of the picture. */
export function Layers(props: LayersProps) {
  const { scenario, drawing, usd, range, stretches, isLog, isNarrow, onDrag } = props
  const frame = useFrame(usd)
  const inverse = useXAxisInverseScale()
  const requests = requestsOf(scenario)
  const costs = costsOf(scenario)
  const crossings = crossingsOf(scenario)
  if (!frame || !inverse || !costs || !crossings) return null

  const outlines = outlinesOf(frame, drawing)
  const flag = flagOf({ frame, requests, isNarrow })
  const room = { within: insideOf(frame, isNarrow), outlines, taken: [] }
  const here = nameHere(frame, room, scenario, costs)
  const marks = crossingsAt(stretches, frame, drawing)
  const labels = nameCrossings(marks, crossings, taking(room, boxesOf(here, frame)))
  const requestsAt = (x: number) => Number(inverse(x))
  const words = costsInWords(requests, costs, scenario)
  const ribbonTop = frame.plot.bottom + (isNarrow ? 70 : 48)
  return (
    <>
      <UsdAxis frame={frame} scale={usd} says={inDollars} />
      <Area frame={frame} outlines={outlines} stretches={stretches} />
      <Treads outlines={outlines} />
      <path className={styles.lambdaLine} d={pathOf(outlines.lambda)} />
      <RequestAxis
        frame={frame}
        range={range}
        isLog={isLog}
        isNarrow={isNarrow}
        taken={isNarrow ? null : flag.box}
      />
      <Ribbon frame={frame} top={ribbonTop} stretches={stretches} isNarrow={isNarrow} />
      {!isNarrow && <CostEnds frame={frame} scenario={scenario} range={range} />}
      <CrossingMarks crossings={marks} labels={labels} />
      {!isNarrow && (
        <StepNote
          outlines={outlines}
          room={taking(room, [...boxesOf(here, frame), ...labels.map(({ box }) => box)])}
          scenario={scenario}
        />
      )}
      <Here frame={frame} marks={here} />
      <Probe
        frame={frame}
        range={range}
        scenario={scenario}
        crossings={crossings.intervals.slice(1).map(({ from }) => Number(from))}
        requestsAt={requestsAt}
      />
      <Handle
        frame={frame}
        range={range}
        scenario={scenario}
        requests={requests}
        flag={flag}
        requestsAt={requestsAt}
        valueText={[words.requests, ...words.lines].join(', ')}
        onDrag={onDrag}
      />
    </>
  )
}

/** Labels may reach a little over the plot, but not into the figures under it. */
const insideOf = ({ plot }: Frame, isNarrow: boolean): Box => ({
  left: plot.left,
  right: plot.right + (isNarrow ? 0 : 40),
  top: plot.top - 12,
  bottom: plot.bottom - 4,
})

function boxesOf(here: HereMarks, { plot }: Frame): readonly Box[] {
  const { lambda, fleet, lambdaName, fleetName } = here
  const names = [lambdaName, fleetName].flatMap((name) => (name ? [name.box] : []))
  const plumb = { left: lambda.x - 4, right: lambda.x + 4, top: lambda.y, bottom: plot.bottom }
  return [marksBox(lambda.x, lambda.y, fleet?.y ?? lambda.y), plumb, ...names]
}
