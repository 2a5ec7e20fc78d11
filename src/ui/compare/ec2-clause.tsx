import { estimateOf } from '../../state/figures'
import { differenceOf, fleetOf } from '../../state/fleet-figures'
import { money } from '../format'
import { useFollowing } from '../parts/use-following'
import { countInWords } from './count-in-words'
import { afterFleet } from './following'

/** A sentence on what EC2 would cost, for the end of another; nothing where there is no answer. */
export function Ec2Clause() {
  const scenario = useFollowing(afterFleet)
  const fleet = fleetOf(scenario)
  const total = estimateOf(scenario)?.totalUsd
  if (!fleet?.instances || fleet.totalUsd === null || total === undefined) return null
  const { is, usd } = differenceOf(fleet.totalUsd, total)
  const cost = `${countInWords(fleet.instances)} ${fleet.instance} ${fleet.instances === 1 ? 'costs' : 'cost'} ${money(fleet.totalUsd)}`
  if (is === 'the same') return <span> EC2 would cost the same: {cost}.</span>
  return (
    <span>
      {' '}
      EC2 would {is === 'less' ? 'be cheaper' : 'cost more'}:{' '}
      <strong>
        {cost}, which is {money(usd)} {is}
      </strong>
      .
    </span>
  )
}
