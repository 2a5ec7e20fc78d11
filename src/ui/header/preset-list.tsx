import { actions } from '../../state/page-store'
import { atPricesOf, presetChoices, presetOf } from '../../state/presets'
import { usePage } from '../../state/use-page'
import styles from './preset-list.module.css'

/** The presets, each with a word on what it is. */
export function PresetList({ onChoice }: { readonly onChoice: () => void }) {
  const scenario = usePage((state) => state.scenario)
  const chosen = presetOf(scenario)
  return (
    <div className={styles.list}>
      {presetChoices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          aria-current={choice === chosen}
          onClick={() => {
            onChoice()
            actions.replace(atPricesOf(choice, scenario))
          }}
        >
          <span className={styles.choice}>{choice.title}</span>
          <small className={styles.says}>{choice.says}</small>
        </button>
      ))}
    </div>
  )
}
