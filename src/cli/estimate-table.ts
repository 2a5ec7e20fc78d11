import { type Comparison, isAtLeast } from '../engine/comparison'
import { isCounted } from '../engine/counted-units'
import { dearerThanLambda } from '../engine/dearer-than-lambda'
import type { Line } from '../engine/estimate-result'
import type { DecimalText } from '../engine/scenario'
import { withThousands } from '../engine/with-thousands'

const LONGEST_FRACTION = 12

/** The estimate for a terminal: a line for each cost, how it was worked out, and the exact total. */
export function estimateTable(estimate: Comparison): string {
  const { scenario, prices, lines, totalUsd, missing, byFunction, notices } = estimate
  const freeTier = scenario.freeTier ? 'with the free tier' : 'without the free tier'
  const dearer = dearerThanLambda(lines)
  const rows: readonly Row[] = [
    ...lines.map(
      (line): Row => [
        dearer.has(line.rule) ? `${line.rule} *` : line.rule,
        quantityOf(line),
        line.usd,
      ],
    ),
    [isAtLeast(estimate) ? 'total, at least' : 'total', 'USD a month', totalUsd],
  ]
  const table = aligned(rows)
  const work = lines.flatMap((line) => workOf(line))
  const perFunction = byFunction.map(({ name, usd }): Row => [name || '(no name)', '', usd])
  return [
    ...(scenario.name === '' ? [] : [scenario.name]),
    `Prices ${prices.book}, ${prices.region}, ${freeTier}, a month of ${scenario.hoursPerMonth} hours`,
    '',
    ...table.slice(0, -1),
    '-'.repeat(Math.max(...table.map((row) => row.length))),
    ...table.slice(-1),
    ...(dearer.size > 0 ? ['* more than Lambda itself'] : []),
    ...section('How', work),
    ...section('EC2', ec2(estimate)),
    ...section('By function', byFunction.length > 1 ? aligned(perFunction) : []),
    ...section(
      'Missing',
      missing.map(({ rule, says }) => `${rule}: ${says}`),
    ),
    ...section(
      'Notes',
      notices.map(({ field, says }) => (field ? `${field}: ${says}` : says)),
    ),
    '',
  ].join('\n')
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', title, ...lines.map((line) => `  ${line}`)]

function quantityOf({ quantity, billable, unit }: Line): string {
  const billed = billable === quantity ? '' : `, ${grouped(billable)} billed`
  return `${grouped(quantity)} ${isCounted(unit) && quantity !== '1' ? `${unit}s` : unit}${billed}`
}

/** The last step, in figures: the ones before it are in the JSON. */
function workOf({ rule, work }: Line): readonly string[] {
  const last = work.at(-1)
  return last ? [`${rule} = ${last.numbers} = ${last.result}`] : []
}

/** The fleet beside it, and from how many requests a month it would be cheaper. */
function ec2({ fleet, breakEven }: Comparison): readonly string[] {
  const { instance, instances, totalUsd, missing } = fleet
  if (instances === null) return [`${instance} is too small to serve this.`]
  const least = missing.length > 0 ? 'at least ' : ''
  const cost =
    totalUsd === null ? 'There is no price for it.' : `${least}${grouped(totalUsd)} USD a month`
  const { ec2CheaperFrom, ec2CheaperForGoodFrom, lambdaCheaperForGoodFrom } = breakEven
  const from = (says: string, requests: DecimalText | null) =>
    requests === null ? [] : [`${says} from ${grouped(requests)} requests a month`]
  return [
    `${grouped(String(instances))} × ${instance}: ${cost}`,
    ...(ec2CheaperFrom === null ? ['No volume is known at which EC2 is cheaper.'] : []),
    ...from('EC2 is first cheaper', ec2CheaperFrom),
    ...from('EC2 is cheaper for good', ec2CheaperForGoodFrom),
    ...from('Lambda is cheaper for good', lambdaCheaperForGoodFrom),
  ]
}

type Row = readonly [label: string, middle: string, usd: DecimalText | null]

/** The amounts stand with their points below each other. */
function aligned(rows: readonly Row[]): readonly string[] {
  const amounts = rows.map(([, , usd]) => (usd === null ? ['not known', ''] : parts(usd)))
  const widest = (texts: readonly (string | undefined)[]) =>
    Math.max(0, ...texts.map((text) => text?.length ?? 0))
  const labels = widest(rows.map(([label]) => label))
  const middles = widest(rows.map(([, middle]) => middle))
  const wholes = widest(amounts.map(([whole]) => whole))
  return rows.map(([label, middle], index) => {
    const [whole = '', fraction = ''] = amounts[index] ?? []
    const left = `${label.padEnd(labels)}  ${middle.padStart(middles)}`
    return `${left}  ${whole.padStart(wholes)}${fraction}`
  })
}

function parts(amount: DecimalText): readonly [whole: string, fraction: string] {
  const [whole = '', fraction] = grouped(amount).split('.')
  return [whole, fraction === undefined ? '' : `.${fraction}`]
}

/** A figure without a last digit ends in `…`. */
function grouped(amount: DecimalText): string {
  const point = amount.indexOf('.')
  const end = point + 1 + LONGEST_FRACTION
  const shown = withThousands(amount)
  return point < 0 || amount.length <= end ? shown : `${shown.slice(0, end - amount.length)}…`
}
