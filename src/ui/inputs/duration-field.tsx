import type { Duration } from '../../engine/scenario'
import { rulesOf } from '../../state/choices'
import { averageDuration } from '../../state/field-kinds'
import { averageOf, billedMs, measuredFrom } from '../../state/function-facts'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { figure, rounded } from '../format'
import { Under } from '../parts/row'
import { BareSelect, type Option } from '../parts/select'
import { TextField } from '../parts/text-field'
import { SamplesField } from './samples-field'
import { type FunctionProps, useFunction } from './use-function'

const OPTIONS: readonly Option<Duration['kind']>[] = [
  { value: 'average', says: 'ms average' },
  { value: 'measured', says: 'measured' },
]

export function DurationField({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  const choice = (
    <BareSelect
      label="Kind of duration"
      value={fn.duration.kind}
      options={OPTIONS}
      onChoose={(kind) =>
        actions.choose(
          `${path}.duration`,
          kind === 'average' ? averageOf(fn.duration) : measuredFrom(fn.duration),
        )
      }
    />
  )
  const under = <Billed index={index} />
  if (fn.duration.kind === 'measured') {
    return <SamplesField path={`${path}.duration`} unit={choice} under={under} />
  }
  return (
    <TextField
      label="Duration"
      path={`${path}.duration`}
      kind={averageDuration}
      unit={choice}
      under={under}
    />
  )
}

function Billed({ index }: FunctionProps) {
  const { fn } = useFunction(index)
  const rules = usePage(({ scenario }) => rulesOf(scenario))
  const billed = billedMs(fn, rules)
  const isMean = fn.duration.kind === 'measured'
  return (
    <Under aside={`steps of ${rules.incrementMs} ms`}>
      ={' '}
      <strong>
        billed as {isMean ? `${rounded(billed, 3)} ms, the mean` : `${figure(billed)} ms`}
      </strong>
    </Under>
  )
}
