import type { Scenario } from '../../engine/scenario'
import { costsOf, crossingsOf, requestsOf } from '../../state/fleet-break-even'
import { drawingOf } from '../../state/fleet-drawing'
import { usePage } from '../../state/use-page'
import { fittingRange } from '../compare/chart/fitting-range'
import { outlinesOf } from '../compare/chart/outlines'
import { usdScaleOf } from '../compare/chart/usd-scale-of'
import { costsInWords } from '../compare/costs-in-words'
import { pathOf } from '../parts/plot/frame'
import { useWidth } from '../parts/use-width'
import { ChartAxis } from './chart-axis'
import { chartFrame, HEIGHT_PX } from './chart-frame'
import { Crossing, forGoodInWords, forGoodOf } from './crossing'
import styles from './small-chart.module.css'

/** Cost against requests a month, where there is room for it. */
export function SmallChart() {
  const scenario = usePage((state) => state.scenario)
  const [place, width] = useWidth()
  return (
    <div ref={place} className={styles.chart}>
      {width > 0 && <Picture scenario={scenario} width={width} />}
    </div>
  )
}

interface PictureProps {
  readonly scenario: Scenario
  readonly width: number
}

function Picture({ scenario, width }: PictureProps) {
  const requests = requestsOf(scenario)
  const costs = costsOf(scenario)
  const crossings = crossingsOf(scenario)
  if (!costs || !crossings || requests === '0') return null
  const range = fittingRange(scenario, false)
  const drawing = drawingOf(scenario, { ...range, isLog: true })
  const frame = chartFrame(width, range, usdScaleOf(drawing, false, 2))
  const outlines = outlinesOf(frame, drawing)
  const words = costsInWords(requests, costs, scenario)
  const forGood = forGoodOf(crossings)
  const x = frame.x(Number(requests))
  const lambdaY = frame.y(Number(costs.lambdaUsd))
  const fleetY = costs.fleetUsd === null ? null : frame.y(Number(costs.fleetUsd))
  const says = [`${words.requests}: ${words.lines.join(', ')}`, forGood && forGoodInWords(forGood)]
  return (
    <svg
      width={width}
      height={HEIGHT_PX}
      role="img"
      aria-label={`Cost against requests. ${says.filter(Boolean).join('. ')}.`}
    >
      {outlines.band && <path className={styles.band} d={`${pathOf(outlines.band)}Z`} />}
      <path className={styles.treads} d={outlines.treads.map(pathOf).join('')} />
      <path className={styles.lambda} d={pathOf(outlines.lambda)} />
      <path
        className={styles.here}
        d={`M${x} ${Math.min(lambdaY, fleetY ?? lambdaY)}V${frame.plot.bottom}`}
      />
      {fleetY !== null && <path className={styles.difference} d={`M${x} ${lambdaY}V${fleetY}`} />}
      {forGood && <Crossing forGood={forGood} frame={frame} outlines={outlines} range={range} />}
      <circle className={styles.lambdaMark} cx={x} cy={lambdaY} r="4" />
      {fleetY !== null && (
        <rect className={styles.fleetMark} x={x - 4} y={fleetY - 4} width="8" height="8" />
      )}
      <EndNames outlines={outlines} x={frame.plot.right} />
      <ChartAxis frame={frame} range={range} requests={requests} width={width} />
    </svg>
  )
}

/** The names must not run into each other. */
const APART_PX = 18

interface EndNamesProps {
  readonly outlines: ReturnType<typeof outlinesOf>
  readonly x: number
}

function EndNames({ outlines: { lambda, fleet }, x }: EndNamesProps) {
  const lambdaY = lambda.at(-1)?.y ?? 0
  const fleetY = fleet.at(-1)?.y
  const push = fleetY === undefined ? 0 : Math.max(0, APART_PX - Math.abs(fleetY - lambdaY)) / 2
  const up = fleetY !== undefined && fleetY < lambdaY ? -push : push
  return (
    <>
      <text className={styles.lambdaName} x={x + 8} y={lambdaY - up + 5}>
        Lambda
      </text>
      {fleetY !== undefined && (
        <text className={styles.fleetName} x={x + 8} y={fleetY + up + 5}>
          EC2
        </text>
      )}
    </>
  )
}
