import type { LambdaFunction } from '../../engine/scenario'
import { functionsOfUsage, type UsedFile } from '../../state/measured/measured-scenario'
import { figure } from '../format'
import table from './functions-table.module.css'
import panel from './panel.module.css'

interface UsedFunctionsProps {
  readonly usage: UsedFile
  readonly onUse: (functions: readonly LambdaFunction[]) => void
}

/** The functions of an infracost-usage.yml. */
export function UsedFunctions({ usage, onUse }: UsedFunctionsProps) {
  const functions = functionsOfUsage(usage.functions)
  return (
    <>
      <p className={panel.lead} role="status">
        An infracost-usage.yml with{' '}
        {functions.length === 1 ? 'one function' : `${functions.length} functions`}. It does not say
        how much memory they have: each begins with 128 MB.
      </p>
      {functions.length > 0 && (
        <div className={panel.act}>
          <button type="button" className={panel.primary} onClick={() => onUse(functions)}>
            Use these functions
          </button>
          <span className={panel.says}>in place of those on the page; Undo brings them back</span>
        </div>
      )}
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">Function</th>
              <th scope="col">Requests a month</th>
              <th scope="col">Duration</th>
            </tr>
          </thead>
          <tbody>
            {usage.functions.map(({ name, requests, ms }) => (
              <tr key={name}>
                <th scope="row" translate="no">
                  <bdi>{name}</bdi>
                </th>
                <td translate="no">{figure(requests)}</td>
                <td translate="no">{figure(ms)} ms</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {usage.unread.length > 0 && (
        <p className={panel.note}>Not understood and left out: {usage.unread.join(', ')}.</p>
      )}
    </>
  )
}
