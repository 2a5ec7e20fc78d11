import { useMemo } from 'react'
import { Tooltip } from 'recharts'
import type { PriceRules } from '../../engine/price-book'
import { placeOfMemory } from '../../state/memory-sizes'
import type { SweepPoint, SweptBill } from '../../state/memory-sweep'
import { figure, money } from '../format'
import { ChartFrame } from '../parts/chart-frame'
import { EndLabels } from '../parts/plot/end-labels'
import { pathOf } from '../parts/plot/frame'
import { Plot, type PlotAxis } from '../parts/plot/plot'
import { ticksApart } from '../parts/plot/ticks'
import { inDollars, moneyAside, UsdAxis } from '../parts/plot/usd-axis'
import { evenScale } from '../parts/plot/usd-scale'
import { useFrame } from '../parts/plot/use-frame'
import { ChartNote } from './chart-note'
import { durationInWords } from './duration-in-words'
import { Here } from './here'
import type { SweepViewProps } from './sweep-view'

const HEIGHT = 256
/** From here on there is room for the whole names of the curves beside the chart. */
const WIDE = 560
const MARGIN = { top: 24, right: 84, bottom: 0, left: 56 }
const WIDE_MARGIN = { ...MARGIN, right: 124 }
const NAMES = { cpuBound: 'if it computes', waiting: 'if it waits' }
const SHORT_NAMES = { cpuBound: 'works', waiting: 'waits' }

const marginAt = (width: number) => (width < WIDE ? MARGIN : WIDE_MARGIN)
/** What a size takes. */
const TICK_PX = 44

/** Both curves over memory, each doubling as wide as the next, and where the function is now. */
export function SweepChart(props: SweepViewProps) {
  return (
    <ChartFrame
      height={HEIGHT}
      says={`Two curves over memory, and where the function is now: ${hereInWords(props)}. The table has the figures.`}
    >
      {(width) => <Picture {...props} width={width} />}
    </ChartFrame>
  )
}

const hereInWords = ({ own }: SweepViewProps) =>
  `${figure(String(own.memoryMb))} MB, ${money(own.usd)}`

interface PictureProps extends SweepViewProps {
  readonly width: number
}

function Picture(props: PictureProps) {
  const { points, book, width } = props
  const x = useMemo(() => axisOf(book, width), [book, width])
  const sizes = points.map(({ memoryMb }) => memoryMb).join()
  const stops = useMemo(() => sizes.split(',').map((size) => ({ x: Number(size) })), [sizes])
  return (
    <Plot width={width} height={HEIGHT} margin={marginAt(width)} x={x} stops={stops}>
      <Curves {...props} />
      <Tooltip
        isAnimationActive={false}
        cursor={CURSOR}
        content={({ active, activeIndex }) => {
          const point = active ? points[Number(activeIndex)] : undefined
          return point ? <SizeNote point={point} /> : null
        }}
      />
    </Plot>
  )
}

/** More than the dearest, so that its curve does not touch the edge. */
const ROOM = 1.05

function Curves({ points, own, width, ...rest }: PictureProps) {
  const names = width < WIDE ? SHORT_NAMES : NAMES
  const most = Math.max(
    ...points.flatMap(({ cpuBound, waiting }) => [usdOf(cpuBound), usdOf(waiting)]),
  )
  const scale = evenScale(most * ROOM, 4)
  const frame = useFrame(scale)
  const last = points.at(-1)
  if (!frame || !last) return null
  const curve = (bills: readonly (readonly [memoryMb: number, bill: SweptBill | null])[]) =>
    pathOf(
      bills.flatMap(([size, bill]) =>
        bill ? [{ x: frame.x(size), y: frame.y(usdOf(bill)) }] : [],
      ),
    )
  return (
    <>
      <UsdAxis frame={frame} scale={scale} says={inDollars} />
      <path {...CURVE} d={curve(points.map(({ memoryMb, cpuBound }) => [memoryMb, cpuBound]))} />
      <path
        {...CURVE}
        strokeDasharray="6 4"
        d={curve(points.map(({ memoryMb, waiting }) => [memoryMb, waiting]))}
      />
      <EndLabels
        frame={frame}
        labels={[
          ...(last.cpuBound ? [ended(names.cpuBound, last.cpuBound)] : []),
          ended(names.waiting, last.waiting),
        ]}
      />
      <Here
        frame={frame}
        x={own.memoryMb}
        usd={Number(own.usd)}
        says={hereInWords({ points, own, ...rest })}
      />
    </>
  )
}

const usdOf = (bill: SweptBill | null): number => Number(bill?.usd ?? 0)

const ended = (name: string, bill: SweptBill) =>
  ({ name, says: moneyAside(bill.usd), usd: usdOf(bill), series: 's1' }) as const

const CURVE = { stroke: 'var(--s1)', strokeWidth: 2.5, fill: 'none' } as const
const CURSOR = { stroke: 'var(--line-2)' }

function SizeNote({ point: { memoryMb, cpuBound, waiting } }: { readonly point: SweepPoint }) {
  return (
    <ChartNote
      title={`${figure(String(memoryMb))} MB`}
      rows={Object.entries({ [NAMES.cpuBound]: cpuBound, [NAMES.waiting]: waiting }).map(
        ([name, bill]) => [
          name,
          bill ? `${durationInWords(bill.billedMs)}, ${money(bill.usd)}` : 'too long for Lambda',
        ],
      )}
    />
  )
}

const DOUBLES = [256, 512, 1024, 2048, 4096, 8192]

function axisOf(rules: PriceRules, width: number): PlotAxis {
  const { min, max } = rules.limits.memoryMb
  const sizes = [min, ...DOUBLES.filter((size) => size > min && size < max), max]
  const { left, right } = marginAt(width)
  const room = width - left - right
  const ticks = ticksApart(sizes, (size) => placeOfMemory(size, rules) * room, TICK_PX)
  const tickFormatter = (size: number) => figure(String(size))
  return { domain: [min, max], isLog: true, ticks: { ticks, tickFormatter, interval: 0 } }
}
