import { longestSafeLink } from '../../state/opened-link'
import { figure } from '../format'
import textButton from '../parts/text-button.module.css'
import { scenarioExport } from './files/exports'
import { saveExport } from './files/save-export'
import type { Told } from './files/told'
import styles from './share-panel.module.css'

/** How long the link is, and what to do where that is too long. */
export function LinkLength({ told }: { readonly told: Told }) {
  const { length } = told.link
  const characters = `${figure(String(length))} characters`
  if (length <= longestSafeLink) return <p className={styles.note}>{characters}</p>
  return (
    <div className={styles.long}>
      <p>
        {characters}: more than {figure(String(longestSafeLink))}. Chat tools and mail programs may
        cut it. Send the scenario as a file instead.
      </p>
      <button
        type="button"
        className={textButton.button}
        onClick={() => saveExport(scenarioExport, told)}
      >
        Save the scenario file
      </button>
    </div>
  )
}
