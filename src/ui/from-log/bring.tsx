import { useId, useState } from 'react'
import { measure } from '../../state/measured/measuring'
import styles from './bring.module.css'
import panel from './panel.module.css'
import { Queries } from './queries'

interface BringProps {
  readonly onFiles: (files: readonly File[]) => void
}

/** The ways to bring what functions did: a file, a text, or the result of a query. */
export function Bring({ onFiles }: BringProps) {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div className={styles.bring}>
      <p className={panel.lead}>
        A log says how long requests really took, and how many there were. It is read here, in your
        browser: nothing of it leaves your computer.
      </p>
      <div className={styles.ways}>
        <div className={styles.way}>
          <label className={styles.drop}>
            <input
              type="file"
              multiple
              className={styles.file}
              onChange={({ currentTarget }) => onFiles([...(currentTarget.files ?? [])])}
            />
            <strong>Choose a file</strong>
            <span>or drop it anywhere on the page</span>
          </label>
          <p className={styles.says}>
            CloudWatch logs with REPORT lines in any form: plain, exported, packed with gzip, from{' '}
            <code>aws logs tail</code> or <code>filter-log-events</code>, in CSV or JSON. Also a
            Lambda Power Tuning result, an <code>infracost-usage.yml</code>, or the result of a
            query below.
          </p>
        </div>
        <div className={styles.way}>
          <label htmlFor={id}>or paste lines of a log, or a Power Tuning link</label>
          <textarea
            id={id}
            className={styles.paste}
            rows={5}
            spellCheck={false}
            value={text}
            placeholder="REPORT RequestId: … Duration: 12.34 ms Billed Duration: 13 ms Memory Size: 128 MB …"
            onChange={({ currentTarget }) => setText(currentTarget.value)}
          />
          <button
            type="button"
            className={panel.button}
            disabled={text.trim() === ''}
            onClick={() => measure([new Blob([text])], 'pasted text')}
          >
            Read it
          </button>
        </div>
      </div>
      <Queries />
    </div>
  )
}
