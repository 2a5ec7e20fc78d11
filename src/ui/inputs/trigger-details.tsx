import { useId } from 'react'
import { rulesOf } from '../../state/choices'
import { hours, kilobytes, optionalAmount } from '../../state/field-kinds'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { figure } from '../format'
import { Row } from '../parts/row'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

/** The trigger's own fields, where it has some. */
export function TriggerDetails({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  switch (fn.trigger.kind) {
    case 'rest-api':
      return <Cache path={`${path}.trigger.cacheGb`} cacheGb={fn.trigger.cacheGb} />
    case 'http-api':
      return (
        <>
          <h3 className={styles.heading}>HTTP API</h3>
          <TextField
            label="Payload"
            path={`${path}.trigger.requestKb`}
            kind={kilobytes}
            unit="KB a request"
          />
        </>
      )
    case 'websocket-api':
      return (
        <>
          <h3 className={styles.heading}>WebSocket API</h3>
          <TextField
            label="Message"
            path={`${path}.trigger.messageKb`}
            kind={kilobytes}
            unit="KB each"
          />
          <TextField
            label="Connected"
            path={`${path}.trigger.connectionMinutes`}
            kind={optionalAmount}
            unit="min a month"
          />
        </>
      )
    case 'load-balancer':
      return (
        <>
          <h3 className={styles.heading}>Load balancer</h3>
          <TextField
            label="Request"
            path={`${path}.trigger.requestKb`}
            kind={kilobytes}
            unit="KB each"
          />
          <TextField
            label="Kept open"
            path={`${path}.trigger.requestsPerConnection`}
            kind={hours}
            unit="requests"
            under={
              <p className={styles.note}>
                Requests on one connection. There is one load balancer for all functions behind it.
              </p>
            }
          />
        </>
      )
    default:
      return null
  }
}

function Cache({ path, cacheGb }: { readonly path: string; readonly cacheGb: string }) {
  const id = useId()
  const rules = usePage(({ draft }) => rulesOf(draft))
  const sizes = rules.limits.cacheGb.map((gb) => ({ value: gb, says: `${figure(gb)} GB` }))
  return (
    <>
      <h3 className={styles.heading}>REST API</h3>
      <Row label="Cache" htmlFor={id}>
        <Select
          id={id}
          value={cacheGb}
          options={[{ value: '0', says: 'none' }, ...sizes]}
          onChoose={(gb) => actions.choose(path, gb)}
        />
      </Row>
    </>
  )
}
