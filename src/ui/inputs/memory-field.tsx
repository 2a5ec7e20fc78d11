import { rulesOf } from '../../state/choices'
import { memory } from '../../state/field-kinds'
import { memoryGb, vcpus } from '../../state/function-facts'
import { nearestMemory } from '../../state/memory-sizes'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { wrongAt } from '../../state/wrong'
import { figure, rounded } from '../format'
import { Remedy } from '../parts/message'
import { Under, Wide } from '../parts/row'
import { TextField } from '../parts/text-field'
import { MemorySlider } from './memory-slider'
import { type FunctionProps, useFunction } from './use-function'

export function MemoryField({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  const at = `${path}.memoryMb`
  const rules = usePage(({ draft }) => rulesOf(draft))
  const isWrong = usePage((state) => wrongAt(state, at) !== null)
  const isUnread = usePage(({ texts }) => texts[at] !== undefined)
  const good = usePage(({ scenario }) => scenario.functions[index]?.memoryMb)
  const remedies = isUnread ? [] : nearestMemory(fn.memoryMb, rules)
  return (
    <TextField
      label="Memory"
      path={at}
      kind={memory}
      unit="MB"
      slider={
        <MemorySlider
          memoryMb={isWrong && good ? good : fn.memoryMb}
          rules={rules}
          isIdle={isWrong}
          onSlide={(memoryMb) => actions.choose(at, memoryMb, at)}
          onEnd={actions.endGesture}
        />
      }
      remedies={remedies.map((size) => (
        <Remedy key={size} onClick={() => actions.choose(at, size)}>
          Use {figure(String(size))} MB
        </Remedy>
      ))}
      under={
        <Under aside={`steps of ${rules.limits.memoryMb.step} MB`}>
          = <strong translate="no">{figure(memoryGb(fn.memoryMb))} GB</strong>,
          <Wide> which brings</Wide>{' '}
          <strong translate="no">{rounded(vcpus(fn.memoryMb, rules), 2)} vCPU</strong>
        </Under>
      }
    />
  )
}
