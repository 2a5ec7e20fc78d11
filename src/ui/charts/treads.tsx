import type { Frame } from '../parts/plot/frame'

interface TreadsProps {
  readonly frame: Frame
  readonly data: readonly { readonly month: number; readonly ec2: number | null }[]
}

/** A fleet is the same all month: a tread for each, and dotted risers, whose heights are no values. */
export function Treads({ frame: { x, y: place }, data }: TreadsProps) {
  const treads = data.flatMap(({ month, ec2 }) =>
    ec2 === null ? [] : [{ from: x(month - 0.5), to: x(month + 0.5), y: place(ec2) }],
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
