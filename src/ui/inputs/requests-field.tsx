import { PERIODS, type Period } from '../../engine/scenario'
import { requestRate } from '../../state/field-kinds'
import { monthlyRequests, requestsPerSecond } from '../../state/function-facts'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { about, figure } from '../format'
import { Under, Wide } from '../parts/row'
import { BareSelect, type Option } from '../parts/select'
import { TextField } from '../parts/text-field'
import { type FunctionProps, useFunction } from './use-function'

const OPTIONS: readonly Option<Period>[] = PERIODS.map((per) => ({
  value: per,
  says: `per ${per}`,
}))

export function RequestsField({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  return (
    <TextField
      label="Requests"
      path={`${path}.requests`}
      kind={requestRate}
      placeholder="not set"
      unit={
        <BareSelect
          label="Requests in which time"
          value={fn.requests.per}
          options={OPTIONS}
          onChoose={(per) => actions.choose(`${path}.requests.per`, per)}
        />
      }
      under={<InAMonth index={index} />}
    />
  )
}

function InAMonth({ index }: FunctionProps) {
  const { fn } = useFunction(index)
  const hours = usePage(({ scenario }) => scenario.hoursPerMonth)
  if (fn.requests.count === '0') return <Under>Nothing is counted until there is a number.</Under>
  return (
    <Under
      aside={
        <span>
          {about(requestsPerSecond(fn.requests, hours))} a second<Wide> on average</Wide>
        </span>
      }
    >
      = <strong translate="no">{figure(monthlyRequests(fn.requests, hours))} a month</strong>
    </Under>
  )
}
