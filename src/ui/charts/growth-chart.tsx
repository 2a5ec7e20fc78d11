import { Tooltip } from 'recharts'
import { type GrowthMonth, MONTHS } from '../../state/growth'
import { figure, money } from '../format'
import { ChartFrame } from '../parts/chart-frame'
import { EndLabels } from '../parts/plot/end-labels'
import { pathOf } from '../parts/plot/frame'
import { Plot } from '../parts/plot/plot'
import { inDollars, moneyAside, UsdAxis } from '../parts/plot/usd-axis'
import { evenScale } from '../parts/plot/usd-scale'
import { useFrame } from '../parts/plot/use-frame'
import { ChartNote } from './chart-note'
import type { GrowthViewProps } from './growth-view'
import { Marks } from './marks'
import { requestsInWords } from './requests-in-words'
import { Treads } from './treads'
import { Turn } from './turn'

const HEIGHT = 280
/** From here on there is room for the instances beside the chart. */
const WIDE = 640
const MARGIN = { top: 24, right: 72, bottom: 0, left: 56 }
const WIDE_MARGIN = { ...MARGIN, right: 160 }

/** Lambda as a curve, EC2 as a tread for each month, and the month in which EC2 becomes cheaper. */
export function GrowthChart({ growth, instance }: GrowthViewProps) {
  const { months } = growth
  return (
    <ChartFrame height={HEIGHT} says="Lambda and EC2 month by month. The table has the figures.">
      {(width) => (
        <Plot
          width={width}
          height={HEIGHT}
          margin={width < WIDE ? MARGIN : WIDE_MARGIN}
          x={AXIS}
          stops={STOPS}
        >
          <Lines growth={growth} instance={width < WIDE ? null : instance} />
          <Tooltip
            isAnimationActive={false}
            cursor={CURSOR}
            content={({ active, activeIndex }) => {
              const month = active ? months[Number(activeIndex)] : undefined
              return month ? <MonthNote month={month} instance={instance} /> : null
            }}
          />
        </Plot>
      )}
    </ChartFrame>
  )
}

const STOPS = Array.from({ length: MONTHS + 1 }, (_, month) => ({ x: month }))
const AXIS = {
  domain: [-0.5, MONTHS + 0.5],
  isLog: false,
  ticks: {
    ticks: STOPS.map(({ x }) => x),
    tickFormatter: (month: number) => (month === 0 ? 'now' : String(month)),
    interval: 'equidistantPreserveStart',
  },
} as const
const CURSOR = { stroke: 'var(--line-2)' }

/** More than the dearest, so that its line does not touch the edge. */
const ROOM = 1.05

interface LinesProps {
  readonly growth: GrowthViewProps['growth']
  /** null: there is no room for it. */
  readonly instance: string | null
}

function Lines({ growth: { months, ec2CheaperFrom }, instance }: LinesProps) {
  const data = months.map(({ month, lambdaUsd, fleetUsd }) => ({
    month,
    lambda: Number(lambdaUsd),
    ec2: fleetUsd === null ? null : Number(fleetUsd),
  }))
  const most = Math.max(...data.flatMap(({ lambda, ec2 }) => [lambda, ec2 ?? 0]))
  const scale = evenScale(most * ROOM, 5)
  const frame = useFrame(scale)
  if (!frame) return null
  const { x, y } = frame
  return (
    <>
      <UsdAxis frame={frame} scale={scale} says={inDollars} />
      {ec2CheaperFrom !== null && ec2CheaperFrom > 0 && (
        <Turn frame={frame} month={ec2CheaperFrom} />
      )}
      <Treads frame={frame} data={data} />
      <path
        stroke="var(--s1)"
        strokeWidth={2.5}
        fill="none"
        d={pathOf(data.map(({ month, lambda }) => ({ x: x(month), y: y(lambda) })))}
      />
      <Marks frame={frame} data={data.slice(-1)} />
      <EndLabels
        frame={frame}
        labels={months.slice(-1).flatMap((last) => endsOf(last, instance))}
      />
    </>
  )
}

const endsOf = ({ lambdaUsd, fleetUsd, instances }: GrowthMonth, instance: string | null) => [
  { name: 'Lambda', says: moneyAside(lambdaUsd), usd: Number(lambdaUsd), series: 's1' as const },
  ...(fleetUsd === null
    ? []
    : [
        {
          name: 'EC2',
          says: `${fleetAside(instances, instance)}${moneyAside(fleetUsd)}`,
          usd: Number(fleetUsd),
          series: 's2' as const,
        },
      ]),
]

/** More instances than this leave no room for their type. */
const MOST_ASIDE = 9999

const fleetAside = (instances: number | null, instance: string | null) =>
  instance === null || instances === null || instances > MOST_ASIDE
    ? ''
    : `${figure(String(instances))} × ${instance} `

interface MonthNoteProps {
  readonly month: GrowthMonth
  readonly instance: string
}

function MonthNote({ month, instance }: MonthNoteProps) {
  const { fleetUsd, instances } = month
  const fleet = fleetUsd === null ? 'not known' : money(fleetUsd)
  return (
    <ChartNote
      title={`${month.month === 0 ? 'Now' : `Month ${month.month}`}: ${requestsInWords(month.requests)} requests`}
      rows={[
        ['Lambda', money(month.lambdaUsd)],
        [instances === null ? instance : `${figure(String(instances))} × ${instance}`, fleet],
      ]}
    />
  )
}
