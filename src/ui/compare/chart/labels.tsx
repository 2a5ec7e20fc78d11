import type { ReactNode } from 'react'
import type { Box } from '../../parts/plot/boxes'
import type { Spot } from '../../parts/plot/frame'
import styles from './chart.module.css'

interface LabelProps {
  readonly box: Box
  readonly lines: readonly ReactNode[]
  readonly align: 'start' | 'middle' | 'end'
  readonly kind: 'lambda' | 'ec2' | 'ink' | 'note'
  /** The first line is the name. */
  readonly isNamed?: boolean
}

/** A label in its box, with a halo of paper. */
export function Label({ box, lines, align, kind, isNamed = false }: LabelProps) {
  const x = align === 'start' ? box.left : align === 'end' ? box.right : (box.left + box.right) / 2
  const height = (box.bottom - box.top) / lines.length
  return (
    <text className={`${styles.label} ${styles[kind]}`} textAnchor={align} x={x}>
      {lines.map((line, index) => (
        <tspan
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label have no other name
          key={index}
          className={isNamed && index === 0 ? styles.name : undefined}
          x={x}
          y={box.top + height * (index + 0.5)}
          dominantBaseline="central"
        >
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** The line from a label down to what it is of. */
export function Leader({ box, to }: { readonly box: Box; readonly to: Spot }) {
  return <path className={styles.leader} d={`M${to.x} ${box.bottom + 2}V${to.y - 7}`} />
}
