import { usePlotArea, useXAxisScale, useYAxisScale } from 'recharts'
import styles from './here.module.css'

interface HereProps {
  readonly x: number
  readonly y: number
  readonly says: string
}

/** What its words take at most, in px. */
const ROOM = 130

/** Where the user is on a curve; said above the curves, on a line down to it. */
export function Here({ x, y, says }: HereProps) {
  const placeX = useXAxisScale()?.(x)
  const placeY = useYAxisScale()?.(y)
  const plot = usePlotArea()
  if (placeX === undefined || placeY === undefined || !plot) return null
  const hasRoom = placeX > plot.x + ROOM
  return (
    <>
      <line className={styles.line} x1={placeX} x2={placeX} y1={plot.y} y2={placeY} />
      <circle className={styles.mark} cx={placeX} cy={placeY} r={5} />
      <text
        className={styles.says}
        x={hasRoom ? placeX + 4 : plot.x + 4}
        y={plot.y}
        textAnchor={hasRoom ? 'end' : 'start'}
      >
        {says}
      </text>
    </>
  )
}
