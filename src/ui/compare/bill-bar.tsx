import { useId } from 'react'
import { useWidth } from '../parts/use-width'
import type { NamedPart } from './bill-parts'
import styles from './bills.module.css'
import { PartNames } from './part-names'
import { Stripes } from './stripes'

interface BillBarProps {
  readonly title: string
  /** As it is written. */
  readonly total: string
  readonly parts: readonly NamedPart[]
  /** What the whole width stands for. */
  readonly scale: number
  /** What the room says that the bar leaves; null where it says nothing. */
  readonly gapSays: string | null
}

const HEIGHT = 36
const JOINT_PX = 2

/** A bill as a bar, its parts named under it. */
export function BillBar({ title, total, parts, scale, gapSays }: BillBarProps) {
  const id = useId()
  const [place, width] = useWidth()
  const sizes = parts.map(({ usd }) => (scale > 0 ? (Number(usd) / scale) * width : 0))
  const starts = sizes.map((_, index) => sizes.slice(0, index).reduce((a, b) => a + b, 0))
  return (
    <div className={styles.bill}>
      <p className={styles.title}>
        <span>{title}</span>
        <strong translate="no">{total}</strong>
      </p>
      <div ref={place} translate="no" className={styles.bar}>
        <svg width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
          <Stripes id={id} />
          {parts.map(({ look, name }, index) => (
            <rect
              key={name}
              className={styles[look]}
              fill={`url(#${id}${look})`}
              x={starts[index]}
              width={Math.max(1, (sizes[index] ?? 0) - JOINT_PX)}
              height={HEIGHT}
            />
          ))}
          {gapSays && <Gap from={sizes.reduce((a, b) => a + b, 0)} to={width} says={gapSays} />}
        </svg>
      </div>
      <PartNames parts={parts} starts={starts} width={width} />
    </div>
  )
}

interface GapProps {
  readonly from: number
  readonly to: number
  readonly says: string
}

const LEAST_GAP_PX = 4
const LEAST_WORDS_PX = 96

/** What one bill is less than the other. */
function Gap({ from, to, says }: GapProps) {
  if (to - from < LEAST_GAP_PX) return null
  return (
    <>
      <rect
        className={styles.gap}
        x={from + 0.5}
        y="0.5"
        width={to - from - 1}
        height={HEIGHT - 1}
      />
      {to - from >= LEAST_WORDS_PX && (
        <text x={(from + to) / 2} y={HEIGHT / 2} textAnchor="middle" dominantBaseline="central">
          {says}
        </text>
      )}
    </>
  )
}
