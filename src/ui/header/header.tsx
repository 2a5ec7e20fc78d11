import type { ReactNode } from 'react'
import { Mark } from '../parts/icons'
import styles from './header.module.css'
import { PresetMenu } from './preset-menu'
import { PriceChoice } from './price-choice'
import { SettingsMenu } from './settings-menu'
import { UndoButtons } from './undo-buttons'

/** The page's name, which scenario and which prices; at its end what acts on the page as a whole. */
export function Header({ share }: { readonly share: ReactNode }) {
  return (
    <header className={styles.header}>
      <div className={styles.inside}>
        <p className={styles.name}>
          <Mark /> <span>Lambda cost</span>
        </p>
        <PresetMenu />
        <PriceChoice />
        <div className={styles.tools}>
          <div className={styles.share}>{share}</div>
          <UndoButtons />
          <SettingsMenu />
        </div>
      </div>
    </header>
  )
}
