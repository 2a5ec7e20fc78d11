import { MONTHS } from '../../state/growth'
import type { Frame } from '../parts/plot/frame'
import styles from './here.module.css'

interface TurnProps {
  readonly frame: Frame
  readonly month: number
}

/** From which month on EC2 is cheaper. */
export function Turn({ frame, month }: TurnProps) {
  const x = frame.x(month - 0.5)
  const { top, bottom } = frame.plot
  const isLate = month > MONTHS / 2
  return (
    <>
      <line x1={x} x2={x} y1={top - 4} y2={bottom} stroke="var(--line-2)" />
      <text
        className={styles.says}
        x={x + (isLate ? -6 : 6)}
        y={top + 6}
        textAnchor={isLate ? 'end' : 'start'}
      >
        EC2 is cheaper from month {month}
      </text>
    </>
  )
}
