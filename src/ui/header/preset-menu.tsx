import { usePage } from '../../state/use-page'
import { ChevronDown } from '../parts/icons'
import { later } from '../parts/later'
import { Menu } from '../parts/menu'
import styles from './preset-menu.module.css'

const PresetList = later(async () => (await import('./preset-list')).PresetList)

/** Which scenario this is, and others to start from. */
export function PresetMenu() {
  const name = usePage((state) => state.scenario.name)
  return (
    <Menu
      from="left"
      width="wide"
      button={(popoverTarget) => (
        <button type="button" className={styles.button} popoverTarget={popoverTarget}>
          <span className={styles.title} dir="auto">
            {name || 'Your own'}
          </span>
          <ChevronDown />
        </button>
      )}
    >
      {(close) => (
        <>
          <p className={styles.heading}>Start from</p>
          <PresetList onChoice={close} />
        </>
      )}
    </Menu>
  )
}
