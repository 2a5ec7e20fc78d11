import { useState } from 'react'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { Plus } from '../parts/icons'
import { later } from '../parts/later'
import styles from './inputs.module.css'

const FunctionsTable = later(async () => (await import('./table/functions-table')).FunctionsTable)

const MOST_FUNCTIONS = 50

const openFromLog = () =>
  actions.changeAfter('what reads logs', async () => {
    const { openMeasuring } = await import('../../state/measured/measuring')
    openMeasuring()
    return (state) => state
  })

export function AddFunction() {
  const isFull = usePage(({ draft }) => draft.functions.length >= MOST_FUNCTIONS)
  const [isTable, setIsTable] = useState(false)
  return (
    <div className={styles.add}>
      <button
        type="button"
        className={styles.link}
        disabled={isFull}
        onClick={() => actions.addFunction()}
      >
        <Plus /> {isFull ? `A scenario has at most ${MOST_FUNCTIONS} functions` : 'Add a function'}
      </button>
      <button type="button" className={styles.link} onClick={openFromLog}>
        From a log …
      </button>
      <button type="button" className={styles.link} onClick={() => setIsTable(true)}>
        As a table …
      </button>
      {isTable && <FunctionsTable onClose={() => setIsTable(false)} />}
    </div>
  )
}
