import { ColdStartFields } from './cold-start-fields'
import { MachineFields } from './machine-fields'
import { ProvisionedFields } from './provisioned-fields'
import { SentFields } from './sent-fields'
import { SnapStartFields } from './snap-start-fields'
import { TriggerDetails } from './trigger-details'
import type { FunctionProps } from './use-function'

/** What is folded away. */
export function RareFieldRows({ index }: FunctionProps) {
  return (
    <>
      <SentFields index={index} />
      <TriggerDetails index={index} />
      <ColdStartFields index={index} />
      <ProvisionedFields index={index} />
      <SnapStartFields index={index} />
      <MachineFields index={index} />
    </>
  )
}
