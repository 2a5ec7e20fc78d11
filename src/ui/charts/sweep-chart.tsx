import { Line, LineChart, Tooltip, XAxis } from 'recharts'
import type { PriceRules } from '../../engine/price-book'
import { placeOfMemory } from '../../state/memory-sizes'
import { figure, money } from '../format'
import { ChartFrame } from './chart-frame'
import { ChartNote } from './chart-note'
import { durationInWords } from './duration-in-words'
import { EndLabels } from './end-labels'
import { Here } from './here'
import type { SweepViewProps } from './sweep-view'
import { ticksApart } from './ticks'
import { TICK, UsdAxis } from './usd-axis'

const HEIGHT = 256
/** For the names of the curves. */
const RIGHT = 84
/** All that is beside the curves. */
const BESIDE = RIGHT + 56
/** What a size takes. */
const TICK_PX = 44

/** Both curves over memory, each doubling as wide as the next, and where the function is now. */
export function SweepChart({ points, own, book }: SweepViewProps) {
  const data = points.map(({ memoryMb, cpuBound, waiting }) => ({
    memoryMb,
    works: cpuBound && Number(cpuBound.usd),
    waits: Number(waiting.usd),
  }))
  const most = Math.max(...data.flatMap(({ works, waits }) => [works ?? 0, waits]))
  const { min, max } = book.limits.memoryMb
  const last = points.at(-1)
  const here = `${figure(String(own.memoryMb))} MB, ${money(own.usd)}`
  return (
    <ChartFrame
      height={HEIGHT}
      says={`Two curves over memory, and where the function is now: ${here}. The table has the figures.`}
    >
      {(width) => (
        <LineChart
          width={width}
          height={HEIGHT}
          data={data}
          margin={{ top: 24, right: RIGHT, bottom: 0, left: 0 }}
          accessibilityLayer={false}
        >
          <UsdAxis most={most} />
          <XAxis
            dataKey="memoryMb"
            type="number"
            scale="log"
            domain={[min, max]}
            ticks={[...sizesFor(width - BESIDE, book)]}
            interval={0}
            tickFormatter={(size) => figure(String(size))}
            tickLine={false}
            axisLine={{ stroke: 'var(--line-2)' }}
            tick={TICK}
          />
          <Tooltip
            isAnimationActive={false}
            cursor={{ stroke: 'var(--line-2)' }}
            content={({ active, activeIndex }) => {
              const point = active ? points[Number(activeIndex)] : undefined
              if (!point) return null
              const { memoryMb, cpuBound, waiting } = point
              const rows = { works: cpuBound, 'only waits': waiting }
              return (
                <ChartNote
                  title={`${figure(String(memoryMb))} MB`}
                  rows={Object.entries(rows).map(([name, bill]) => [
                    name,
                    bill
                      ? `${durationInWords(bill.billedMs)}, ${money(bill.usd)}`
                      : 'too long for Lambda',
                  ])}
                />
              )
            }}
          />
          <Line {...CURVE} dataKey="works" />
          <Line {...CURVE} dataKey="waits" strokeDasharray="6 4" />
          {last && (
            <EndLabels
              x={last.memoryMb}
              labels={[
                ...(last.cpuBound ? [ended('works', last.cpuBound.usd)] : []),
                ended('only waits', last.waiting.usd),
              ]}
            />
          )}
          <Here x={own.memoryMb} y={Number(own.usd)} says={here} />
        </LineChart>
      )}
    </ChartFrame>
  )
}

const DOUBLES = [256, 512, 1024, 2048, 4096, 8192]

function sizesFor(width: number, rules: PriceRules): readonly number[] {
  const { min, max } = rules.limits.memoryMb
  const sizes = [min, ...DOUBLES.filter((size) => size > min && size < max), max]
  return ticksApart(sizes, (size) => placeOfMemory(size, rules) * width, TICK_PX)
}

const ended = (name: string, usd: string) =>
  ({ name, says: money(usd), value: Number(usd), series: 's1' }) as const

const CURVE = {
  stroke: 'var(--s1)',
  strokeWidth: 2.5,
  dot: false,
  activeDot: false,
  isAnimationActive: false,
} as const
