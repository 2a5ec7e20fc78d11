import { CartesianGrid, YAxis } from 'recharts'
import { figure } from '../format'
import { niceTicks } from './ticks'

export const TICK = { fill: 'var(--ink-3)', fontSize: 12 } as const

/** USD from 0 to a little above `most`, with a hairline at each tick. */
export function UsdAxis({ most }: { readonly most: number }) {
  // Without any cost the axis is at the bottom, and 0 its only tick.
  const top = most > 0 ? most * 1.05 : 1
  const labels = new Map(
    (most > 0 ? niceTicks(0, top, 4) : ['0']).map((tick) => [Number(tick), `$${figure(tick)}`]),
  )
  return (
    <>
      <CartesianGrid vertical={false} syncWithTicks stroke="var(--line)" />
      <YAxis
        domain={[0, top]}
        ticks={[...labels.keys()]}
        tickFormatter={(usd) => labels.get(usd) ?? ''}
        width={56}
        tickLine={false}
        axisLine={false}
        tick={TICK}
      />
    </>
  )
}
