import { DurationField } from './duration-field'
import { MemoryField } from './memory-field'
import { RareFields } from './rare-fields'
import { RequestsField } from './requests-field'
import { TriggerField } from './trigger-field'
import type { FunctionProps } from './use-function'

/** The fields of one function, the rare ones folded away. */
export function FunctionFields({ index }: FunctionProps) {
  return (
    <>
      <RequestsField index={index} />
      <DurationField index={index} />
      <MemoryField index={index} />
      <TriggerField index={index} />
      <RareFields index={index} />
    </>
  )
}
