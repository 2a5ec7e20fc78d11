import type { DecimalText } from '../../../engine/scenario'
import { figure } from '../../format'
import type { Frame } from './frame'
import styles from './plot.module.css'
import type { UsdScale } from './usd-scale'

interface UsdAxisProps {
  readonly frame: Frame
  readonly scale: UsdScale
  readonly says: (tick: DecimalText) => string
}

const ASIDE_PX = 10

/** The costs left of the plot, with a hairline at each tick. */
export function UsdAxis({ frame: { plot, y }, scale, says }: UsdAxisProps) {
  return scale.ticks.map((tick) => {
    const at = y(Number(tick))
    return (
      <g key={tick} className={styles.tick}>
        <path d={`M${plot.left} ${at}H${plot.right}`} />
        <text x={plot.left - ASIDE_PX} y={at} textAnchor="end" dominantBaseline="central">
          {says(tick)}
        </text>
      </g>
    )
  })
}

export const inDollars = (tick: DecimalText): string => `$${figure(tick)}`
