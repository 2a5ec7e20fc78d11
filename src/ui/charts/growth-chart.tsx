import { Line, LineChart, Tooltip, XAxis } from 'recharts'
import { type GrowthMonth, MONTHS } from '../../state/growth'
import { figure, money } from '../format'
import { ChartFrame } from './chart-frame'
import { ChartNote } from './chart-note'
import { EndLabels } from './end-labels'
import type { GrowthViewProps } from './growth-view'
import { Marks } from './marks'
import { requestsInWords } from './requests-in-words'
import { Treads } from './treads'
import { Turn } from './turn'
import { TICK, UsdAxis } from './usd-axis'

const HEIGHT = 280
/** From here on there is room for the instances beside the chart. */
const WIDE = 640

/** Lambda as a curve, EC2 as a tread for each month, and the month in which EC2 becomes cheaper. */
export function GrowthChart({ growth, instance }: GrowthViewProps) {
  const { months, ec2CheaperFrom } = growth
  const data = months.map(({ month, lambdaUsd, fleetUsd }) => ({
    month,
    lambda: Number(lambdaUsd),
    ec2: fleetUsd === null ? null : Number(fleetUsd),
  }))
  const most = Math.max(...data.flatMap(({ lambda, ec2 }) => [lambda, ec2 ?? 0]))
  return (
    <ChartFrame height={HEIGHT} says="Lambda and EC2 month by month. The table has the figures.">
      {(width) => (
        <LineChart
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 24, right: width < WIDE ? 72 : 160, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <UsdAxis most={most} />
          <XAxis
            dataKey="month"
            type="number"
            domain={[-0.5, MONTHS + 0.5]}
            ticks={data.map(({ month }) => month)}
            interval="equidistantPreserveStart"
            tickFormatter={(month) => (month === 0 ? 'now' : String(month))}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-2)' }}
            tick={TICK}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--line-2)' }}
            content={({ active, activeIndex }) => {
              const month = active ? months[Number(activeIndex)] : undefined
              return month ? <MonthNote month={month} instance={instance} /> : null
            }}
          />
          {ec2CheaperFrom !== null && ec2CheaperFrom > 0 && <Turn month={ec2CheaperFrom} />}
          <Treads data={data} />
          <Line
            dataKey="lambda"
            stroke="var(--s1)"
            strokeWidth={2.5}
            dot={false}
            activeDot={false}
            isAnimationActive={false}
          />
          <Marks data={data.slice(-1)} />
          <EndLabels
            x={MONTHS + 0.5}
            labels={months
              .slice(-1)
              .flatMap((last) => endsOf(last, width < WIDE ? null : instance))}
          />
        </LineChart>
      )}
    </ChartFrame>
  )
}

const endsOf = ({ lambdaUsd, fleetUsd, instances }: GrowthMonth, instance: string | null) => [
  { name: 'Lambda', says: money(lambdaUsd), value: Number(lambdaUsd), series: 's1' as const },
  ...(fleetUsd === null
    ? []
    : [
        {
          name: 'EC2',
          says: `${instance ? `${figure(String(instances))} × ${instance} ` : ''}${money(fleetUsd)}`,
          value: Number(fleetUsd),
          series: 's2' as const,
        },
      ]),
]

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
