import { type ChangeEvent, useId, useRef } from 'react'
import { acceptFiles } from '../../state/files/accept-files'
import { pageStore } from '../../state/page-store'
import { ChartExports } from './chart-exports'
import styles from './export-list.module.css'
import { fileExports } from './files/exports'
import { saveExport } from './files/save-export'
import { toldNow } from './files/told'

/** The ways in which the result can leave the page, and how a file comes back. */
export function ExportList({ onDone }: { readonly onDone: () => void }) {
  const files = useRef<HTMLInputElement>(null)
  const heading = useId()
  const open = ({ target }: ChangeEvent<HTMLInputElement>) => {
    acceptFiles(pageStore, [...(target.files ?? [])])
    onDone()
  }
  const print = () => {
    onDone()
    window.print()
  }
  return (
    <div className={styles.list}>
      <p className={styles.heading} id={heading}>
        The result as a file
      </p>
      {fileExports.map((kind) => (
        <button
          key={kind.ending}
          type="button"
          onClick={() => {
            const told = toldNow()
            if (told) saveExport(kind, told)
            onDone()
          }}
        >
          {kind.title} <small className={styles.says}>{kind.says}</small>
        </button>
      ))}
      <button type="button" onClick={print}>
        Print <small className={styles.says}>or save as PDF</small>
      </button>
      <ChartExports onDone={onDone} />
      <p className={styles.heading}>A file into the page</p>
      <button type="button" onClick={() => files.current?.click()}>
        Open a file … <small className={styles.says}>a scenario, an estimate, a log</small>
      </button>
      <p className={styles.hint}>or drop it anywhere on the page</p>
      <input ref={files} type="file" hidden aria-label="File to open" onChange={open} />
    </div>
  )
}
