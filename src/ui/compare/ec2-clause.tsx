import { againstLambdaOf, fleetOf } from '../../state/fleet-figures'
import { written } from '../../state/notation-store'
import { money } from '../format'
import { moneyAtLeast } from '../money-at-least'
import { useFollowing } from '../parts/use-following'
import { countInWords } from './count-in-words'
import { afterFleet } from './following'

/** A sentence on what EC2 would cost, for the end of another; nothing where there is no answer. */
export function Ec2Clause() {
  const scenario = useFollowing(afterFleet)
  const fleet = fleetOf(scenario)
  if (!fleet?.instances) return null
  const { instance, instances, totalUsd, missing } = fleet
  if (totalUsd === null) {
    const why = missing.map(({ says }) => written(says)).join(' ')
    return <span> What EC2 would cost is not known: {why.replace('There', 'there')}</span>
  }
  const costs = `${countInWords(instances)} ${instance} ${instances === 1 ? 'costs' : 'cost'}`
  const cost = `${costs} ${moneyAtLeast(totalUsd, missing.length > 0)}`
  const against = againstLambdaOf(scenario)
  if (!against) return <span> On EC2, {cost}.</span>
  const { is, usd } = against
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
