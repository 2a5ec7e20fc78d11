import type { Frame } from '../parts/plot/frame'

const HALF = 4

/** At a month: round for Lambda, square for EC2. */
export function Marks({ frame, data }: MarksProps) {
  return data.map(({ month, lambda, ec2 }) => {
    const x = frame.x(month)
    return (
      <g key={month} stroke="var(--paper)">
        {ec2 !== null && (
          <rect
            x={x - HALF}
            y={frame.y(ec2) - HALF}
            width={2 * HALF}
            height={2 * HALF}
            fill="var(--s2)"
          />
        )}
        <circle cx={x} cy={frame.y(lambda)} r={HALF + 0.5} fill="var(--s1)" />
      </g>
    )
  })
}

interface MarksProps {
  readonly frame: Frame
  readonly data: readonly {
    readonly month: number
    readonly lambda: number
    readonly ec2: number | null
  }[]
}
