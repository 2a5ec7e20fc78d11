import styles from './bills.module.css'

const WAYS = [
  { look: 'stripes', turn: 45 },
  { look: 'counterStripes', turn: -45 },
  { look: 'rest', turn: 45 },
] as const

/** The patterns of parts that have no colour of their own. */
export function Stripes({ id }: { readonly id: string }) {
  return WAYS.map(({ look, turn }) => (
    <pattern
      key={look}
      id={`${id}${look}`}
      width="5"
      height="5"
      patternUnits="userSpaceOnUse"
      patternTransform={`rotate(${turn})`}
    >
      <rect className={styles.ground} width="5" height="5" />
      <rect className={look === 'rest' ? styles.restLine : styles.stripe} width="2.5" height="5" />
    </pattern>
  ))
}
