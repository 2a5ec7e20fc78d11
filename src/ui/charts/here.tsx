import type { Frame } from '../parts/plot/frame'
import styles from './here.module.css'

interface HereProps {
  readonly frame: Frame
  readonly x: number
  readonly usd: number
  readonly says: string
}

/** What its words take at most, in px. */
const ROOM = 130

/** Where the user is on a curve; said above the curves, on a line down to it. */
export function Here({ frame, x, usd, says }: HereProps) {
  const { left, top } = frame.plot
  const [placeX, placeY] = [frame.x(x), frame.y(usd)]
  const hasRoom = placeX > left + ROOM
  return (
    <>
      <line className={styles.line} x1={placeX} x2={placeX} y1={top} y2={placeY} />
      <circle className={styles.mark} cx={placeX} cy={placeY} r={5} />
      <text
        className={styles.says}
        x={hasRoom ? placeX + 4 : left + 4}
        y={top}
        textAnchor={hasRoom ? 'end' : 'start'}
      >
        {says}
      </text>
    </>
  )
}
