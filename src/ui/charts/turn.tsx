import { usePlotArea, useXAxisScale } from 'recharts'
import { MONTHS } from '../../state/growth'
import styles from './here.module.css'

/** From which month on EC2 is cheaper. */
export function Turn({ month }: { readonly month: number }) {
  const x = useXAxisScale()?.(month - 0.5)
  const plot = usePlotArea()
  if (x === undefined || !plot) return null
  const isLate = month > MONTHS / 2
  return (
    <>
      <line x1={x} x2={x} y1={plot.y - 4} y2={plot.y + plot.height} stroke="var(--line-2)" />
      <text
        className={styles.says}
        x={x + (isLate ? -6 : 6)}
        y={plot.y + 6}
        textAnchor={isLate ? 'end' : 'start'}
      >
        EC2 is cheaper from month {month}
      </text>
    </>
  )
}
