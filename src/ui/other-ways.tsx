import { Ec2Rows } from './compare/ec2-rows'
import { afterRanking } from './compare/following'
import { MadeWith } from './other-prices/made-with'
import { otherWay } from './other-prices/other-way'
import { WhyItDiffers } from './other-prices/why-it-differs'
import { useFollowing } from './parts/use-following'
import { useInView } from './parts/use-in-view'
import { useOther } from './parts/use-other'

/** The same work, paid for another way: on EC2, and at the prices of the other book. */
export function OtherWays() {
  const [place, isInView] = useInView<HTMLDivElement>()
  const scenario = useFollowing(afterRanking, isInView)
  const other = useOther(scenario)
  return (
    <div ref={place}>
      <Ec2Rows scenario={scenario} others={other ? [otherWay(other)] : []} />
      <WhyItDiffers other={other} />
      <MadeWith other={other} />
    </div>
  )
}
