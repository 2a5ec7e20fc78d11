import { money } from '../../format'
import { lineName } from '../../parts/line-name'
import { fleetTotalOf, totalOf } from './estimate-markdown'
import { plain } from './markdown'
import type { Told } from './told'

/** As much of the result as goes into a chat or a ticket: the total, its lines, EC2 and the link. */
export function shortMarkdown({ estimate, link, book }: Told): string {
  const { scenario, prices, lines, fleet } = estimate
  const name = scenario.name === '' ? '' : `${plain(scenario.name)}: `
  const { instance, instances } = fleet
  const cost = fleetTotalOf(fleet)
  const ec2 =
    instances === null || cost === null
      ? []
      : [`- On EC2 instead, ${instances} × ${instance}: ${cost}`]
  return [
    `**${name}${totalOf(estimate)} a month on AWS Lambda** (prices of ${book}, ${prices.region})`,
    ...lines.map(
      ({ rule, usd }) =>
        `- ${plain(lineName(rule).title)}: ${usd === null ? 'not known' : money(usd)}`,
    ),
    ...ec2,
    `[The calculation](${link})`,
  ].join('\n')
}
