import type { Cheaper } from '../../../state/fleet-break-even'
import type { Box } from '../../parts/plot/boxes'
import type { Spot } from '../../parts/plot/frame'
import styles from './chart.module.css'
import { Label, Leader } from './labels'

/** A place where the other side becomes the cheaper one. */
export interface Crossing {
  /** A month. */
  readonly requests: number
  readonly spot: Spot
  readonly cheaper: Cheaper
  /** From here on nothing changes any more. */
  readonly isForGood: boolean
  /** The curves meet; at a jump of the staircase they do not. */
  readonly isMeeting: boolean
}

export interface CrossingLabel {
  readonly crossing: Crossing
  readonly lines: readonly string[]
  readonly box: Box
}

const APART_PX = 12

interface CrossingMarksProps {
  readonly crossings: readonly Crossing[]
  readonly labels: readonly CrossingLabel[]
}

/** A ring at each crossing, the heavy one where it is for good. */
export function CrossingMarks({ crossings, labels }: CrossingMarksProps) {
  return (
    <>
      {labels.map(({ crossing, lines, box }) => (
        <g key={crossing.requests}>
          <Leader box={box} to={crossing.spot} />
          <Label
            box={box}
            lines={lines}
            align="middle"
            kind={crossing.isForGood ? 'ink' : 'note'}
            isNamed={crossing.isForGood}
          />
        </g>
      ))}
      {ringed(crossings).map(({ requests, spot, isForGood }) => (
        <circle
          key={requests}
          className={isForGood ? styles.forGood : styles.crossing}
          cx={spot.x}
          cy={spot.y}
          r={isForGood ? 6 : 4.5}
        />
      ))}
    </>
  )
}

/** The curves' meetings, without those that would lie on the one before or on the heavy one. */
function ringed(crossings: readonly Crossing[]): readonly Crossing[] {
  const forGood = crossings.filter(({ isForGood }) => isForGood)
  const shown: Crossing[] = []
  for (const crossing of crossings) {
    const others = [...shown.slice(-1), ...forGood]
    const isFree = others.every(({ spot }) => Math.abs(spot.x - crossing.spot.x) >= APART_PX)
    if (crossing.isMeeting && isFree) shown.push(crossing)
  }
  return [...shown, ...forGood]
}
