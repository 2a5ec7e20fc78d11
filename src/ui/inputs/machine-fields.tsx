import { useId } from 'react'
import type { Architecture } from '../../engine/scenario'
import { rulesOf } from '../../state/choices'
import { memory } from '../../state/field-kinds'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { figure } from '../format'
import { DisabledField } from '../parts/disabled-field'
import { Row } from '../parts/row'
import { Select } from '../parts/select'
import { TextField } from '../parts/text-field'
import styles from './rare-fields.module.css'
import { type FunctionProps, useFunction } from './use-function'

const NAMES: { readonly [A in Architecture]: string } = { x86: 'x86', arm: 'arm64 (Graviton)' }

/** What the function runs on, where the book leaves a choice. */
export function MachineFields({ index }: FunctionProps) {
  return (
    <>
      <h3 className={styles.heading}>Machine</h3>
      <Processor index={index} />
      <Disk index={index} />
    </>
  )
}

function Processor({ index }: FunctionProps) {
  const id = useId()
  const { fn, path } = useFunction(index)
  const rules = usePage(({ draft }) => rulesOf(draft))
  if (rules.architectures.length === 1) {
    const reason = `arm64 was not offered in ${rules.title}.`
    return <DisabledField label="Processor" value={NAMES[fn.architecture]} reason={reason} />
  }
  return (
    <Row label="Processor" htmlFor={id}>
      <Select
        id={id}
        value={fn.architecture}
        options={rules.architectures.map((value) => ({ value, says: NAMES[value] }))}
        onChoose={(architecture) => actions.choose(`${path}.architecture`, architecture)}
      />
    </Row>
  )
}

function Disk({ index }: FunctionProps) {
  const { fn, path } = useFunction(index)
  const rules = usePage(({ draft }) => rulesOf(draft))
  const { min, max } = rules.limits.ephemeralStorageMb
  if (min === max) {
    const value = `${figure(String(fn.ephemeralStorageMb))} MB`
    const reason = `Every function had ${figure(String(min))} MB in ${rules.title}.`
    return <DisabledField label="Disk" value={value} reason={reason} />
  }
  return <TextField label="Disk" path={`${path}.ephemeralStorageMb`} kind={memory} unit="MB" />
}
