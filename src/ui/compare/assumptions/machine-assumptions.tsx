import { useId } from 'react'
import type { Purchase } from '../../../engine/scenario'
import { rulesOf } from '../../../state/choices'
import { actions } from '../../../state/page-store'
import { usePage } from '../../../state/use-page'
import { figure } from '../../format'
import { Row } from '../../parts/row'
import { Select } from '../../parts/select'
import { PURCHASE_WORDS } from '../purchase-words'
import { Assumption, Meaning } from './assumption'

const PURCHASES: readonly { readonly value: Purchase; readonly says: string }[] = [
  { value: 'on-demand', says: 'On demand' },
  { value: 'savings-1y', says: 'Savings Plan, one year' },
  { value: 'savings-3y', says: 'Savings Plan, three years' },
]

export function InstanceAssumption() {
  const id = useId()
  const instance = usePage(({ draft }) => draft.fleet.instance)
  const { instances, title } = usePage(({ draft }) => rulesOf(draft))
  const options = Object.entries(instances).map(([value, { vcpu, memoryGib }]) => ({
    value,
    says: `${value}, ${vcpu} vCPU, ${figure(memoryGib)} GiB`,
  }))
  return (
    <Assumption label="Instance type" says={instance} paths={['fleet.instance']}>
      <Row label="Type" htmlFor={id}>
        <Select
          id={id}
          value={instance}
          options={options}
          onChoose={(value) => actions.choose('fleet.instance', value)}
        />
        <Meaning>
          One of the {options.length} types in the prices of {title}. A t3.medium is small enough
          for a fleet to grow in small steps. The table below ranks all of them.
        </Meaning>
      </Row>
    </Assumption>
  )
}

export function PurchaseAssumption() {
  const id = useId()
  const purchase = usePage(({ draft }) => draft.fleet.purchase)
  return (
    <Assumption
      label="How it is paid for"
      says={PURCHASE_WORDS[purchase]}
      paths={['fleet.purchase']}
    >
      <Row label="Paid" htmlFor={id}>
        <Select
          id={id}
          value={purchase}
          options={PURCHASES}
          onChoose={(value) => actions.choose('fleet.purchase', value)}
        />
        <Meaning>
          On demand commits to nothing, as Lambda does. A Compute Savings Plan without upfront
          payment costs less an hour, for one or three years, used or not. It is counted for the
          fleet only.
        </Meaning>
      </Row>
    </Assumption>
  )
}
