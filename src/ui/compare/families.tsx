import { ChevronDown } from '../parts/icons'
import styles from './families.module.css'
import { Tick } from './tick'

interface FamiliesProps {
  /** In the order shown. */
  readonly families: readonly string[]
  readonly off: ReadonlySet<string>
  readonly onChange: (off: ReadonlySet<string>) => void
}

/** More than these would push down what they are the choice of. */
const MOST_IN_SIGHT = 8

/** Which families are ranked. */
export function Families(props: FamiliesProps) {
  const { families, off, onChange } = props
  if (families.length <= MOST_IN_SIGHT) return <Choice {...props} />
  const on = families.filter((family) => !off.has(family)).length
  return (
    <details className={styles.many}>
      <summary className={styles.summary}>
        {on === families.length ? `All ${on} families` : `${on} of ${families.length} families`}
        <ChevronDown />
      </summary>
      <p className={styles.atOnce}>
        <button type="button" onClick={() => onChange(new Set())}>
          Choose all
        </button>
        <button type="button" onClick={() => onChange(new Set(families))}>
          Choose none
        </button>
      </p>
      <Choice {...props} />
    </details>
  )
}

function Choice({ families, off, onChange }: FamiliesProps) {
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
