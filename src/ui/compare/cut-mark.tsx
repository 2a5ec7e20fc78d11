import styles from './cut-mark.module.css'

/** The break at the end of a bar that is too long to be drawn whole, inside the bar's own `svg`. */
export function CutMark() {
  return (
    <svg x="100%" y="50%" overflow="visible" aria-hidden="true" focusable="false">
      <path className={styles.cut} d="M-20 8l6-16m2 16l6-16" />
    </svg>
  )
}
