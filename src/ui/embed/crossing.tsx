import type { DecimalText } from '../../engine/scenario'
import type { Crossings } from '../../state/fleet-break-even'
import type { Outlines } from '../compare/chart/outlines'
import type { Range } from '../compare/chart/range'
import { figure } from '../format'
import { textWidth } from '../parts/plot/boxes'
import type { Frame, Spot } from '../parts/plot/frame'
import styles from './small-chart.module.css'

interface ForGood {
  readonly side: 'EC2' | 'Lambda'
  readonly from: DecimalText
}

/** From where on one side is the cheaper one for good; null where that is so from the start, or never. */
export function forGoodOf(found: Crossings): ForGood | null {
  const { ec2CheaperForGoodFrom: ec2, lambdaCheaperForGoodFrom: lambda } = found
  if (ec2 !== null && ec2 !== '1') return { side: 'EC2', from: ec2 }
  return lambda !== null && lambda !== '1' ? { side: 'Lambda', from: lambda } : null
}

export const forGoodInWords = ({ side, from }: ForGood): string =>
  `${side} cheaper for good from ${figure(from)}`

interface CrossingProps {
  readonly forGood: ForGood
  readonly frame: Frame
  readonly outlines: Outlines
  readonly range: Range
}

const ABOVE_PX = 26
const LINE_PX = 12

/** A ring where the lead changes for good, and its name above both curves where there is room. */
export function Crossing({ forGood, frame, outlines, range }: CrossingProps) {
  const requests = Number(forGood.from)
  if (requests <= range.from || requests >= range.to) return null
  const x = frame.x(requests)
  const y = heightAt(outlines.lambda, x)
  const says = forGoodInWords(forGood)
  const width = textWidth(says, LINE_PX)
  // Both curves rise: to the left of the ring they are below it.
  const left = Math.max(frame.plot.left, Math.min(x - width / 2, frame.plot.right - width))
  const under = [outlines.lambda, outlines.fleet].map((curve) => heightAt(curve, left + width))
  const top = Math.min(y - ABOVE_PX, ...under.map((height) => height - 8))
  return (
    <>
      {top > LINE_PX && (
        <>
          <path className={styles.leader} d={`M${x} ${top + 4}V${y - 5}`} />
          <text className={styles.crossingName} x={left} y={top}>
            {says}
          </text>
        </>
      )}
      <circle className={styles.crossing} cx={x} cy={y} r="4.5" />
    </>
  )
}

/** Where a curve is above x. */
function heightAt(curve: readonly Spot[], x: number): number {
  const at = Math.max(
    1,
    curve.findIndex((spot) => spot.x >= x),
  )
  const [a, b] = [curve[at - 1], curve[at]]
  if (!a || !b || a.x === b.x) return a?.y ?? 0
  return a.y + ((b.y - a.y) * (x - a.x)) / (b.x - a.x)
}
