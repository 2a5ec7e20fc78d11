import { Ec2Rows } from './compare/ec2-rows'
import { otherWay } from './other-prices/other-way'
import { useOther } from './other-prices/use-other'
import { WhyItDiffers } from './other-prices/why-it-differs'

/** The same work, paid for another way: on EC2, and at the prices of the other book. */
export function OtherWays() {
  const other = useOther()
  return (
    <>
      <Ec2Rows others={other ? [otherWay(other)] : []} />
      <WhyItDiffers other={other} />
    </>
  )
}
