import { useXAxisScale, useYAxisScale } from 'recharts'

const HALF = 4

/** At a month: round for Lambda, square for EC2. */
export function Marks({ data }: MarksProps) {
  const placeX = useXAxisScale()
  const placeY = useYAxisScale()
  if (!placeX || !placeY) return null
  return data.map(({ month, lambda, ec2 }) => {
    const x = Number(placeX(month))
    return (
      <g key={month} stroke="var(--paper)">
        {ec2 !== null && (
          <rect
            x={x - HALF}
            y={Number(placeY(ec2)) - HALF}
            width={2 * HALF}
            height={2 * HALF}
            fill="var(--s2)"
          />
        )}
        <circle cx={x} cy={placeY(lambda)} r={HALF + 0.5} fill="var(--s1)" />
      </g>
    )
  })
}

interface MarksProps {
  readonly data: readonly {
    readonly month: number
    readonly lambda: number
    readonly ec2: number | null
  }[]
}
