import styles from './families.module.css'
import { Tick } from './tick'

interface FamiliesProps {
  /** In the order shown. */
  readonly families: readonly string[]
  readonly off: ReadonlySet<string>
  readonly onChange: (off: ReadonlySet<string>) => void
}

/** Which families are ranked. */
export function Families({ families, off, onChange }: FamiliesProps) {
  const toggle = (family: string) => {
    const next = new Set(off)
    if (!next.delete(family)) next.add(family)
    onChange(next)
  }
  return (
    <fieldset className={styles.families} aria-label="Families">
      {families.map((family) => (
        <button
          key={family}
          type="button"
          className={styles.family}
          aria-pressed={!off.has(family)}
          onClick={() => toggle(family)}
        >
          {!off.has(family) && <Tick />}
          {family.charAt(0).toUpperCase() + family.slice(1)}
        </button>
      ))}
    </fieldset>
  )
}
