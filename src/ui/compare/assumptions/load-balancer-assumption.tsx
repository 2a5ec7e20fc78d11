import { useId } from 'react'
import { positive } from '../../../state/fleet-field-kinds'
import { actions } from '../../../state/page-store'
import { usePage } from '../../../state/use-page'
import { figure } from '../../format'
import { Row } from '../../parts/row'
import { Select } from '../../parts/select'
import { TextField } from '../../parts/text-field'
import { Assumption, Meaning } from './assumption'

const IS_THERE = 'fleet.loadBalancer'
const REUSE = 'fleet.requestsPerConnection'
const CHOICES = [
  { value: 'no', says: 'None' },
  { value: 'yes', says: 'One Application Load Balancer' },
] as const

export function LoadBalancerAssumption() {
  const id = useId()
  const isThere = usePage(({ draft }) => draft.fleet.loadBalancer)
  const reuse = usePage(({ draft }) => draft.fleet.requestsPerConnection)
  return (
    <>
      <Assumption label="Load balancer" says={isThere ? 'one' : 'no'} paths={[IS_THERE, REUSE]}>
        <Row label="Balancer" htmlFor={id}>
          <Select
            id={id}
            value={isThere ? 'yes' : 'no'}
            options={CHOICES}
            onChoose={(value) => actions.choose(IS_THERE, value === 'yes')}
          />
          <Meaning>
            Shares requests among the instances, and costs by the hour and by what passes through.
            None, because not every workload is called over HTTP; an API needs one.
          </Meaning>
        </Row>
        <TextField
          label="Reuse"
          path={REUSE}
          kind={positive}
          unit="requests"
          under={
            <Meaning>
              Requests that come over one connection. A unit of the load balancer takes 25 new
              connections a second. A browser sends about ten.
            </Meaning>
          }
        />
      </Assumption>
      {' load balancer'}
      {isThere && `, ${figure(reuse)} requests a connection`}
    </>
  )
}
