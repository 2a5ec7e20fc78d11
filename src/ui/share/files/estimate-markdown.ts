import { type Comparison, isAtLeast } from '../../../engine/comparison'
import type { FleetEstimate, Line } from '../../../engine/estimate-result'
import { exactMoney, figure } from '../../format'
import { moneyAtLeast } from '../../money-at-least'
import { lineName } from '../../parts/line-name'
import { monthInWords } from '../../parts/month-in-words'
import { unitInWords } from '../../parts/unit-in-words'
import { plain } from './markdown'
import { pricesInWords, type Told } from './told'

/** The whole result as a document: the bill, its work, EC2, the notes and the sources. */
export function estimateMarkdown(told: Told): string {
  const { estimate, link } = told
  const { scenario, lines, byFunction, missing, notices } = estimate
  const freeTier = scenario.freeTier ? 'With the free tier' : 'Without the free tier'
  return [
    `# ${plain(scenario.name || 'AWS Lambda')}: ${totalOf(estimate)} a month`,
    `[The calculation](${link})`,
    `${pricesInWords(told)} ${freeTier}, ${monthInWords(scenario.hoursPerMonth)}.`,
    billTable(estimate),
    ...section('How', list(lines.map(workOf))),
    ...section(
      'By function',
      byFunction.length > 1
        ? list(byFunction.map(({ name, usd }) => `${plain(name || 'no name')}: ${exactMoney(usd)}`))
        : '',
    ),
    ...section('The same on EC2', ec2InWords(estimate).join(' ')),
    ...section('Missing', list(missing.map(({ says }) => plain(says)))),
    ...section('To know', list(notices.map(({ says }) => plain(says)))),
    ...section('Sources', list(sourcesOf(lines))),
    '',
  ].join('\n\n')
}

export const totalOf = (estimate: Comparison): string =>
  moneyAtLeast(estimate.totalUsd, isAtLeast(estimate))

/** null where there is no price for the fleet. */
export const fleetTotalOf = ({ totalUsd, missing }: FleetEstimate): string | null =>
  totalUsd === null ? null : moneyAtLeast(totalUsd, missing.length > 0)

const section = (title: string, text: string): readonly string[] =>
  text === '' ? [] : [`## ${title}`, text]

const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join('\n')

const billTable = (estimate: Comparison): string =>
  [
    '| Line | Quantity | A month |',
    '|---|---:|---:|',
    ...estimate.lines.map(
      (line) =>
        `| ${plain(lineName(line.rule).title)} | ${quantityOf(line)} | ${line.usd === null ? 'not known' : exactMoney(line.usd)} |`,
    ),
    `| **Total${isAtLeast(estimate) ? ', at least' : ''}** | | **${exactMoney(estimate.totalUsd)}** |`,
  ].join('\n')

const quantityOf = ({ quantity, unit }: Line): string =>
  `${figure(quantity)} ${unitInWords(quantity, unit)}`

const workOf = ({ rule, work }: Line): string =>
  `${plain(lineName(rule).title)}: ${work.map(({ label, numbers, result }) => plain(`${label} = ${numbers} = ${result}`)).join('; ')}`

/** The fleet, and from how many requests it is cheaper, as sentences. */
function ec2InWords({ fleet, breakEven }: Comparison): readonly string[] {
  const { instance, instances } = fleet
  if (instances === null) return [`${instance} is too small to serve this.`]
  const total = fleetTotalOf(fleet)
  const cost = total === null ? 'there is no price for it' : `${total} a month`
  const { ec2CheaperFrom, ec2CheaperForGoodFrom } = breakEven
  const from = (says: string, requests: string | null) =>
    requests === null ? [] : [`EC2 is ${says} from ${figure(requests)} requests a month.`]
  return [
    `${figure(String(instances))} × ${instance}: ${cost}.`,
    ...from('first cheaper', ec2CheaperFrom),
    ...from('cheaper for good', ec2CheaperForGoodFrom),
  ]
}

function sourcesOf(lines: readonly Line[]): readonly string[] {
  const sources = lines.flatMap((line) => line.sources)
  return [...new Set(sources.map(({ url, read }) => `<${url}>, ${read}`))]
}
