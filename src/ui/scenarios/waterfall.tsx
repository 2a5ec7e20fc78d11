import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react'
import type { Scenario } from '../../engine/scenario'
import type { ExplainedDifference } from '../../state/kept-scenarios-difference'
import { type Bar, barsOf } from './bars'
import styles from './waterfall.module.css'

/** What an amount and a name need beside the next ones. */
const UPRIGHT_PX = 64

interface WaterfallProps {
  readonly explained: ExplainedDifference
  readonly from: Scenario
}

/** Hollow is less, solid is more or a total. Upright where the bars have room, lying where not. */
export function Waterfall({ explained, from }: WaterfallProps) {
  const bars = barsOf(explained, from)
  const frame = useRef<HTMLOListElement>(null)
  const [width, setWidth] = useState(0)
  useLayoutEffect(() => {
    const { current } = frame
    if (!current) return
    const measure = () => setWidth(current.clientWidth)
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  const isUpright = width >= bars.length * UPRIGHT_PX
  return (
    <ol ref={frame} className={isUpright ? styles.upright : styles.lying}>
      {bars.map((bar, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
        <li key={index} className={styles.step} style={placeOf(bar)}>
          <span className={styles.name}>{bar.name}</span>
          <span className={styles.plot}>
            <span className={`${styles.bar} ${BARS[bar.kind]}`} />
            {index < bars.length - 1 && <span className={styles.connector} />}
            <span className={`${styles.amount} ${bar.kind === 'total' ? styles.sum : ''}`}>
              {bar.amount}
            </span>
          </span>
        </li>
      ))}
    </ol>
  )
}

const BARS = { total: '', more: '', less: styles.less, 'the same': styles.same }

const placeOf = ({ low, high, after }: Bar) =>
  ({
    '--low': `${low}%`,
    '--high': `${high}%`,
    '--size': `${high - low}%`,
    '--after': `${after}%`,
  }) as CSSProperties
