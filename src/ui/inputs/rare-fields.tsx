import { useEffect, useState } from 'react'
import type { LambdaFunction } from '../../engine/scenario'
import { ChevronRight } from '../parts/icons'
import { later } from '../parts/later'
import styles from './rare-fields.module.css'
import { type FunctionProps, useOfFunction } from './use-function'

/** An estimate can be shown before they are here. */
const loadRows = () => import('./rare-field-rows')
const RareFieldRows = later(async () => (await loadRows()).RareFieldRows)

/** The names of the folded fields that are set. */
function whatIsSet(fn: LambdaFunction) {
  const { transferKb, logKb, coldStart, provisioned, trigger } = fn
  return [
    Object.values(transferKb).some((kb) => kb !== '0') && 'sends out',
    logKb !== '0' && 'logs',
    trigger.kind === 'rest-api' && trigger.cacheGb !== '0' && 'cache',
    trigger.kind === 'websocket-api' && 'messages',
    trigger.kind === 'load-balancer' && 'load balancer',
    coldStart.share !== '0' && 'cold starts',
    provisioned !== null && 'provisioned',
    fn.streamedKb !== '0' && 'streams',
    fn.asyncEventKb !== '0' && 'events',
    fn.snapStart !== null && 'SnapStart',
  ].filter((name) => name !== false)
}

const TRIGGER_WORD: Partial<Record<LambdaFunction['trigger']['kind'], string>> = {
  'rest-api': 'cache, ',
  'http-api': 'payload, ',
  'websocket-api': 'messages, ',
  'load-balancer': 'load balancer, ',
}

/** The fields that most functions leave alone. */
export function RareFields({ index }: FunctionProps) {
  const count = useOfFunction(index, (fn) => whatIsSet(fn).length)
  const trigger = useOfFunction(index, (fn) => fn.trigger.kind)
  const [wasOpened, setWasOpened] = useState(false)
  useEffect(() => {
    loadRows().catch(() => {
      // It is asked for again when it is shown.
    })
  }, [])
  return (
    <details className={styles.rare} onToggle={() => setWasOpened(true)}>
      <summary className={styles.summary}>
        <span className={styles.chevron}>
          <ChevronRight />
        </span>
        <span className={styles.title}>
          Sends out, logs, {TRIGGER_WORD[trigger]}cold starts, provisioned
        </span>
        <span className={styles.set}>{count === 0 ? 'none' : `${count} set`}</span>
      </summary>
      <div className={styles.fields}>{wasOpened && <RareFieldRows index={index} />}</div>
    </details>
  )
}
