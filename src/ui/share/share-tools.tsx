import { useState } from 'react'
import { later } from '../parts/later'
import { Menu } from '../parts/menu'
import { DropFile } from './drop-file'
import { Out, Share } from './share-icons'
import styles from './share-tools.module.css'

const SharePanel = later(async () => (await import('./share-panel')).SharePanel)
const ExportList = later(async () => (await import('./export-list')).ExportList, {
  fallback: <div className={styles.room} />,
})

/** What takes the result out of the page: as a link, and as files. And a file into it. */
export function ShareTools() {
  const [isSharing, setIsSharing] = useState(false)
  return (
    <>
      <button type="button" className={styles.tool} onClick={() => setIsSharing(true)}>
        <Share />
        <span>Share</span>
      </button>
      <Menu
        from="right"
        button={(popoverTarget) => (
          <button type="button" className={styles.tool} popoverTarget={popoverTarget}>
            <Out />
            <span>Export</span>
          </button>
        )}
      >
        {(close) => <ExportList onDone={close} />}
      </Menu>
      {isSharing && <SharePanel onClose={() => setIsSharing(false)} />}
      <DropFile />
    </>
  )
}
