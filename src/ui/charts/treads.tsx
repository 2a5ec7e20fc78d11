import { useXAxisScale, useYAxisScale } from 'recharts'

interface TreadsProps {
  readonly data: readonly { readonly month: number; readonly ec2: number | null }[]
}

/** A fleet is the same all month: a tread for each, and dotted risers, whose heights are no values. */
export function Treads({ data }: TreadsProps) {
  const placeX = useXAxisScale()
  const placeY = useYAxisScale()
  if (!placeX || !placeY) return null
  const treads = data.flatMap(({ month, ec2 }) =>
    ec2 === null ? [] : [{ from: placeX(month - 0.5), to: placeX(month + 0.5), y: placeY(ec2) }],
  )
  const treadPath = treads.map(({ from, to, y }) => `M${from} ${y}H${to}`).join('')
  const riserPath = treads
    .slice(1)
    .map(({ from, y }, index) => `M${from} ${treads[index]?.y}V${y}`)
    .join('')
  return (
    <>
      <path d={riserPath} stroke="var(--s2)" strokeDasharray="1 3" fill="none" />
      <path d={treadPath} stroke="var(--s2)" strokeWidth={2.5} fill="none" />
    </>
  )
}
