import type { Scenario } from '../engine/scenario'
import type { InPieces } from '../state/pieces'
import { Ec2Rows } from './compare/ec2-rows'
import { MadeWith } from './other-prices/made-with'
import { otherWay } from './other-prices/other-way'
import { WhyItDiffers } from './other-prices/why-it-differs'
import { useFollowing } from './parts/use-following'
import { useOther } from './parts/use-other'

/** The same work, paid for another way: on EC2, and at the prices of the other book. */
export function OtherWays() {
  const other = useOther(useFollowing(afterTheTotal))
  return (
    <>
      <Ec2Rows others={other ? [otherWay(other)] : []} />
      <WhyItDiffers other={other} />
      <MadeWith other={other} />
    </>
  )
}

function* afterTheTotal(scenario: Scenario): InPieces<Scenario> {
  yield
  return scenario
}
