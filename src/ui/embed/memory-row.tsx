import { rulesOf } from '../../state/choices'
import { memory } from '../../state/field-kinds'
import { memoryGb, vcpus } from '../../state/function-facts'
import { usePage } from '../../state/use-page'
import { figure, rounded } from '../format'
import { useFunction } from '../inputs/use-function'
import { Under } from '../parts/row'
import { TextField } from '../parts/text-field'

/** The calculator's memory field without its slider, for which the widget has no room. */
export function MemoryRow({ index }: { readonly index: number }) {
  const { fn, path } = useFunction(index)
  const rules = usePage(({ draft }) => rulesOf(draft))
  return (
    <TextField
      label="Memory"
      path={`${path}.memoryMb`}
      kind={memory}
      unit="MB"
      under={
        <Under aside={`steps of ${rules.limits.memoryMb.step} MB`}>
          = <strong translate="no">{figure(memoryGb(fn.memoryMb))} GB</strong>,{' '}
          <strong translate="no">{rounded(vcpus(fn.memoryMb, rules), 2)} vCPU</strong>
        </Under>
      }
    />
  )
}
