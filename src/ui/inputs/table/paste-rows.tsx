import { useId, useState } from 'react'
import { readFunctionRows } from '../../../state/function-table/read-function-rows'
import { functionsAppended } from '../../../state/function-table/together'
import { functionsUsed } from '../../../state/measured/measured-scenario'
import { actions } from '../../../state/page-store'
import { signsNow } from '../../../state/settings'
import { usePage } from '../../../state/use-page'
import { Message, Notice } from '../../parts/message'
import styles from './paste-rows.module.css'

const MOST_FUNCTIONS = 50

/** Functions from a spreadsheet or a CSV file, and which of its rows were not understood. */
export function PasteRows({ onUsed }: { readonly onUsed: () => void }) {
  const id = useId()
  const [text, setText] = useState('')
  const there = usePage(({ draft }) => draft.functions.length)
  const { functions, unread, readAs } = readFunctionRows(text, signsNow())
  const room = MOST_FUNCTIONS - there
  const use = (isInPlace: boolean) => {
    actions.change((state) =>
      isInPlace
        ? functionsUsed(state, functions)
        : functionsAppended(state, functions, MOST_FUNCTIONS),
    )
    setText('')
    onUsed()
  }
  const count =
    functions.length === 0
      ? 'them'
      : functions.length === 1
        ? '1 function'
        : `${functions.length} functions`
  return (
    <div className={styles.paste}>
      <label htmlFor={id}>
        Paste rows from a spreadsheet: name, requests a month, duration in ms, memory in MB,
        trigger. A header may name them in another order.
      </label>
      <textarea
        id={id}
        className={styles.text}
        rows={3}
        spellCheck={false}
        value={text}
        placeholder={'api\t1M/day\t120 ms\t512 MB\tREST API'}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
      />
      <div className={styles.act}>
        <button
          type="button"
          className={styles.button}
          disabled={functions.length === 0 || functions.length > room}
          onClick={() => use(false)}
        >
          Add {count}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={functions.length === 0}
          onClick={() => use(true)}
        >
          In place of all
        </button>
        <label className={`${styles.button} ${styles.file}`}>
          Choose a CSV file
          <input
            type="file"
            accept=".csv,.tsv,.txt,text/csv"
            onChange={async ({ currentTarget }) => {
              const [file] = currentTarget.files ?? []
              if (file) setText(await file.text())
            }}
          />
        </label>
        {functions.length > room && there < MOST_FUNCTIONS && (
          <span>There is room for {room} more.</span>
        )}
      </div>
      {readAs && <Notice says={readAs} />}
      {unread.map(({ line, says }) => (
        <Message key={line} id={`${id}-${line}`} says={`Row ${line}: ${says}`} />
      ))}
    </div>
  )
}
