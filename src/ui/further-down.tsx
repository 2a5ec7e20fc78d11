import styles from './further-down.module.css'
import { type SectionId, sectionTitles } from './parts/section-titles'
import { showSection } from './parts/show-section'

/** The last line of the answer leads to how it is calculated. */
const SECTIONS = (Object.keys(sectionTitles) as SectionId[]).filter((id) => id !== 'how-calculated')

/** What stands below the answer, and the way there. The address keeps the scenario, so these are no links. */
export function FurtherDown() {
  return (
    <nav className={styles.place} aria-label="Further down">
      <ul className={styles.list}>
        {SECTIONS.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => showSection(id)}>
              {sectionTitles[id]}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
