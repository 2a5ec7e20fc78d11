import type { PriceRules } from '../../engine/price-book'
import { placeOfMemory } from '../../state/memory-sizes'
import { figure } from '../format'
import styles from './memory-slider.module.css'

const LABELLED = [256, 512, 1024]
const TICKED = [1536, 2048, 3072, 4096, 6144, 8192]

interface MemoryScaleProps {
  readonly place: number
  readonly rules: PriceRules
}

/** The track, the ticks and their figures; where a whole vCPU is reached has a longer tick. */
export function MemoryScale({ place, rules }: MemoryScaleProps) {
  const { min, max } = rules.limits.memoryMb
  const at = (memoryMb: number) => `${placeOfMemory(memoryMb, rules) * 100}%`
  const within = (memoryMb: number) => memoryMb > min && memoryMb < max
  const ticks = [min, ...[...LABELLED, ...TICKED].filter(within), max]
  return (
    <svg className={styles.scale} aria-hidden="true" focusable="false">
      <g className={styles.ticks}>
        {ticks.map((size) => (
          <line key={size} x1={at(size)} x2={at(size)} y1="12" y2="17" />
        ))}
      </g>
      <line
        className={styles.vcpu}
        x1={at(rules.mbPerVcpu)}
        x2={at(rules.mbPerVcpu)}
        y1="2"
        y2="17"
      />
      <rect className={styles.filled} x="-8" y="7" width="8" height="4" />
      <rect className={styles.filled} x="0" y="7" width={`${place * 100}%`} height="4" />
      <text x="-8" y="30">
        {figure(String(min))}
      </text>
      {LABELLED.filter(within).map((size) => (
        <text key={size} className={styles.middle} data-size={size} x={at(size)} y="30">
          {figure(String(size))}
        </text>
      ))}
      <text
        className={`${styles.middle} ${styles.one}`}
        x={at(rules.mbPerVcpu)}
        dx={max > 4096 ? 12 : 0}
        y="30"
      >
        1 vCPU
      </text>
      <text className={styles.last} x="100%" dx="8" y="30">
        {figure(String(max))}
      </text>
    </svg>
  )
}
