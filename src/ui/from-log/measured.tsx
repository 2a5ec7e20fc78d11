import { useMemo, useState } from 'react'
import type { LambdaFunction } from '../../engine/scenario'
import { bookOf } from '../../state/figures'
import { measuredCosts } from '../../state/measured/measured-figures'
import {
  daysOf,
  functionsOf,
  functionsShown,
  type MeasuredLog,
  requestsIn,
  withFunctions,
} from '../../state/measured/measured-scenario'
import { usePage } from '../../state/use-page'
import { figure, money } from '../format'
import { Agreement } from './agreement'
import { Distribution } from './distribution'
import { Facts } from './facts'
import { FunctionsTable } from './functions-table'
import { Notes } from './notes'
import panel from './panel.module.css'
import { SpanField } from './span-field'
import { UnreadLines } from './unread-lines'

interface MeasuredProps {
  readonly measurement: MeasuredLog
  readonly onUse: (functions: readonly LambdaFunction[]) => void
}

/** What a log or a query says of its functions, and what they would cost. */
export function Measured({ measurement, onUse }: MeasuredProps) {
  const page = usePage(({ scenario }) => scenario)
  const [typedDays, setTypedDays] = useState<string | null>(null)
  const [index, setIndex] = useState(0)
  const functions = useMemo(
    () => functionsOf(measurement, daysOf(measurement, typedDays)),
    [measurement, typedDays],
  )
  const shown = useMemo(() => functionsShown(measurement), [measurement])
  const scenario = useMemo(() => withFunctions(page, functions), [page, functions])
  const book = bookOf(page)
  const costs = useMemo(() => book && measuredCosts(scenario, book), [scenario, book])
  if (functions.length === 0) return <UnreadLines unread={measurement.unread} />
  const chosen = functions[index]
  const measured = shown[index]
  const count = measurement.functions.length
  return (
    <>
      <p className={panel.lead} role="status">
        <strong translate="no">{figure(String(requestsIn(measurement)))} requests</strong> of{' '}
        {count === 1 ? 'one function' : `${count} functions, told apart by name and memory`}.{' '}
        {costs && (
          <>
            In a month they would cost <strong translate="no">{money(costs.totalUsd)}</strong>
            {costs.isAtLeast && ', at least'}.
          </>
        )}
      </p>
      <SpanField measurement={measurement} typed={typedDays} onType={setTypedDays} />
      <div className={panel.act}>
        <button type="button" className={panel.primary} onClick={() => onUse(functions)}>
          {count === 1 ? 'Use this function' : 'Use these functions'}
        </button>
        <span className={panel.says}>in place of those on the page; Undo brings them back</span>
      </div>
      <Agreement functions={measurement.functions} />
      <Notes measurement={measurement} functions={functions} />
      <FunctionsTable
        functions={functions}
        measured={shown}
        costs={costs?.byFunction ?? null}
        chosen={index}
        onChoose={setIndex}
      />
      {measured && chosen && (
        <Distribution fn={measured} name={chosen.name} incrementMs={book?.incrementMs ?? null} />
      )}
      {costs && book && <Facts scenario={scenario} book={book} costs={costs} measured={shown} />}
      <UnreadLines unread={measurement.unread} />
    </>
  )
}
