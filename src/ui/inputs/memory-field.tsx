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
import { type FunctionProps, pathOf, useOfFunction } from './use-function'

export function MemoryField({ index }: FunctionProps) {
  const memoryMb = useOfFunction(index, (fn) => fn.memoryMb)
  const at = `${pathOf(index)}.memoryMb`
  const rules = usePage(({ draft }) => rulesOf(draft))
  const isWrong = usePage((state) => wrongAt(state, at) !== null)
  const isUnread = usePage(({ texts }) => texts[at] !== undefined)
  const good = usePage(({ scenario }) => scenario.functions[index]?.memoryMb)
  const remedies = isUnread ? [] : nearestMemory(memoryMb, rules)
  return (
    <TextField
      label="Memory"
      path={at}
      kind={memory}
      unit="MB"
      slider={
        <MemorySlider
          memoryMb={isWrong && good ? good : memoryMb}
          rules={rules}
          isIdle={isWrong}
          onSlide={(size) => actions.choose(at, size, at)}
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
          = <strong translate="no">{figure(memoryGb(memoryMb))} GB</strong>,
          <Wide> which brings</Wide>{' '}
          <strong translate="no">{rounded(vcpus(memoryMb, rules), 2)} vCPU</strong>
        </Under>
      }
    />
  )
}
