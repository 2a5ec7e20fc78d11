import { rulesOf } from '../../state/choices'
import { averageDuration } from '../../state/field-kinds'
import { billedMs } from '../../state/function-facts'
import { usePage } from '../../state/use-page'
import { rounded } from '../format'
import { useFunction } from '../inputs/use-function'
import { Row, Under } from '../parts/row'
import { TextField } from '../parts/text-field'

/** The calculator's duration field for an average. Measured durations stay as the link has them. */
export function DurationRow({ index }: { readonly index: number }) {
  const { fn, path } = useFunction(index)
  const rules = usePage(({ scenario }) => rulesOf(scenario))
  const billed = (
    <Under aside={`steps of ${rules.incrementMs} ms`}>
      = <strong>billed as {rounded(billedMs(fn, rules), 3)} ms</strong>
    </Under>
  )
  if (fn.duration.kind === 'measured') return <Row label="Duration">measured{billed}</Row>
  return (
    <TextField
      label="Duration"
      path={`${path}.duration`}
      kind={averageDuration}
      unit="ms"
      under={billed}
    />
  )
}
