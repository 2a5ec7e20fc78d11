import type { DecimalText } from '../../../engine/scenario'
import { figure, money } from '../../format'
import type { Frame } from './frame'
import { inLargeUnits } from './in-large-units'
import styles from './plot.module.css'
import type { UsdScale } from './usd-scale'

interface UsdAxisProps {
  readonly frame: Frame
  readonly scale: UsdScale
  readonly says: (tick: DecimalText, ticks: readonly DecimalText[]) => string
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
          {says(tick, scale.ticks)}
        </text>
      </g>
    )
  })
}

/** From here on the figures of an axis are said in thousands, millions and so on. */
const LARGE = 100_000

/** Each figure with its own unit, which is short where the largest would be long. */
export const inDollars = (tick: DecimalText, ticks: readonly DecimalText[]): string =>
  Number(ticks.at(-1)) < LARGE ? `$${figure(tick)}` : briefDollars(tick)

/** Beside the end of a curve there is room for five digits. */
export const moneyAside = (usd: DecimalText): string =>
  Number(usd) < 1_000_000 ? money(usd) : briefDollars(Number(usd).toPrecision(5))

const briefDollars = (usd: DecimalText): string => `$${inLargeUnits(Number(usd), 'short', null)}`
