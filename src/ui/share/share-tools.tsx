import { lazy, Suspense, useState } from 'react'
import { Fallible } from '../parts/fallible'
import { Menu } from '../parts/menu'
import { DropFile } from './drop-file'
import { PrintNote } from './print-note'
import { Out, Share } from './share-icons'
import styles from './share-tools.module.css'

const SharePanel = lazy(async () => ({ default: (await import('./share-panel')).SharePanel }))
const ExportList = lazy(async () => ({ default: (await import('./export-list')).ExportList }))

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
        {(close) => (
          <Fallible>
            <Suspense fallback={<div className={styles.room} />}>
              <ExportList onDone={close} />
            </Suspense>
          </Fallible>
        )}
      </Menu>
      {isSharing && (
        <Fallible>
          <Suspense>
            <SharePanel onClose={() => setIsSharing(false)} />
          </Suspense>
        </Fallible>
      )}
      <DropFile />
      <PrintNote />
    </>
  )
}
