import { compare, minus, parse, toText } from '../../engine/number'
import type { DecimalText } from '../../engine/scenario'
import type { Growth, GrowthMonth } from '../../state/growth'
import { figure, money } from '../format'

/** When EC2 becomes cheaper, and what the months to come cost together. */
export function growthInWords(growth: Growth, instance: string): string {
  if (growth.fleetUsd === null) {
    return `The next 12 months cost ${money(growth.lambdaUsd)} on Lambda. What ${instance} would cost is not known.`
  }
  return `${turn(growth, instance)} ${together(growth.lambdaUsd, growth.fleetUsd)}`
}

function turn({ months, ec2CheaperFrom }: Growth, instance: string): string {
  const month = ec2CheaperFrom === null ? null : months[ec2CheaperFrom]
  if (!month?.fleetUsd) return 'Lambda stays cheaper in all of them.'
  const fleet = `${figure(String(month.instances))} × ${instance} for ${money(month.fleetUsd)}, Lambda for ${money(month.lambdaUsd)}`
  const start =
    month.month === 0
      ? `EC2 is cheaper already: ${fleet}.`
      : `EC2 becomes cheaper in month ${month.month}: ${fleet}.`
  const back = months.find((later) => later.month > month.month && !isEc2Cheaper(later))
  return back ? `${start} In month ${back.month} Lambda is cheaper again.` : start
}

const isEc2Cheaper = ({ lambdaUsd, fleetUsd }: GrowthMonth): boolean =>
  fleetUsd !== null && compare(parse(fleetUsd), parse(lambdaUsd)) < 0

function together(lambdaUsd: DecimalText, fleetUsd: DecimalText): string {
  const [lambda, ec2] = [parse(lambdaUsd), parse(fleetUsd)]
  const says = `All 12 cost ${money(lambdaUsd)} on Lambda and ${money(fleetUsd)} on EC2`
  const order = compare(lambda, ec2)
  if (order === 0) return `${says}.`
  return order > 0
    ? `${says}, ${money(toText(minus(lambda, ec2)))} less.`
    : `${says}, ${money(toText(minus(ec2, lambda)))} more.`
}
