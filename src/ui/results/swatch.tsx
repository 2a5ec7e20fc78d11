import { useId } from 'react'
import type { Series } from '../parts/line-name'
import { Hatch } from './parts-bar'
import styles from './parts-bar.module.css'

/** The colour of a line, beside its name. */
export function Swatch({ series }: { readonly series: Series }) {
  const hatch = useId()
  return (
    <svg className={styles.swatch} width="10" height="10" aria-hidden="true" focusable="false">
      {series === 'rest' && <Hatch id={hatch} />}
      <rect className={styles[series]} fill={`url(#${hatch})`} width="10" height="10" />
    </svg>
  )
}
