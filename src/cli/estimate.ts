/** The calculator in a terminal: `npm run --silent estimate -- --help`. */
import { readFileSync } from 'node:fs'
import { text as textOfStream } from 'node:stream/consumers'
import { type Comparison, isAtLeast } from '../engine/comparison'
import { estimateJson } from '../engine/estimate-json'
import * as number from '../engine/number'
import type { DecimalText, Remark } from '../engine/scenario'
import { answer } from '../library/answer'
import { encodeLink, isLink, LONGEST_LINK, LONGEST_SAFE_LINK } from '../scenario/link'
import { typedQuantity } from '../scenario/typed/typed-quantity'
import { moneyUnits } from '../scenario/typed/units'
import { answerLines } from './answer-lines'
import { FINE, readArguments, runCommand, WrongUsage } from './command'
import { estimateTable } from './estimate-table'
import { USAGE } from './usage'

const STATUS = { fine: FINE, problems: 1, aboveBudget: 3 } as const
type Status = (typeof STATUS)[keyof typeof STATUS]

const OPTIONS = {
  json: { type: 'boolean' },
  link: { type: 'boolean' },
  lines: { type: 'boolean' },
  budget: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

type Options = ReturnType<typeof readArguments<typeof OPTIONS>>['values']

async function run(): Promise<Status> {
  const { values: options, positionals } = readArguments(OPTIONS)
  if (options.help) {
    process.stdout.write(USAGE)
    return STATUS.fine
  }
  if (options.lines) {
    if (positionals.some((one) => one !== '-') || options.link || options.budget !== undefined) {
      throw new WrongUsage('--lines reads standard input, and goes with no file, link or budget.')
    }
    await answerLines(process.stdin, process.stdout)
    return STATUS.fine
  }
  const [input, ...more] = positionals
  if (input === undefined || more.length > 0) {
    throw new WrongUsage('Name one scenario: a file, a link, or - for standard input.')
  }
  if (options.json && options.link) throw new WrongUsage('Choose one of --json and --link.')
  return answerOne(await textOf(input), options)
}

async function textOf(input: string): Promise<string> {
  if (input === '-') return textOfStream(process.stdin)
  try {
    return readFileSync(input, 'utf8')
  } catch {
    if (isLink(input)) return input
    throw new WrongUsage(`“${input}” is no file that can be read, and no link.`)
  }
}

async function answerOne(text: string, options: Options): Promise<Status> {
  const budget = options.budget === undefined ? null : readBudget(options.budget)
  const result = await answer(text)
  if ('problems' in result) {
    complain(result.problems)
    return STATUS.problems
  }
  process.stdout.write(printed(result.estimate, options))
  return budget === null || isWithin(result.estimate, budget) ? STATUS.fine : STATUS.aboveBudget
}

function readBudget(text: string): DecimalText {
  const read = typedQuantity(text.replace(/^\$/, ''), moneyUnits)
  if (!read.ok) throw new WrongUsage(`--budget: ${read.says}`)
  return read.amount
}

function printed(estimate: Comparison, options: Options): string {
  if (options.json) return `${JSON.stringify(estimateJson(estimate), null, 2)}\n`
  if (!options.link) return estimateTable(estimate)
  complain(estimate.notices)
  const link = encodeLink(estimate.scenario)
  if (link.length > LONGEST_SAFE_LINK) {
    const limit =
      link.length > LONGEST_LINK
        ? `${LONGEST_LINK} characters: too long to open.`
        : `${LONGEST_SAFE_LINK} characters: chat tools and mail programs may cut it.`
    const says = `The link is longer than ${limit} Pass the scenario on as a file instead.`
    complain([{ field: '', says }])
  }
  return `${link}\n`
}

function isWithin(estimate: Comparison, budget: DecimalText): boolean {
  const { totalUsd } = estimate
  if (number.compare(number.parse(totalUsd), number.parse(budget)) <= 0) return true
  const total = `${isAtLeast(estimate) ? 'at least ' : ''}${totalUsd} USD`
  complain([{ field: '', says: `The total, ${total}, is above the budget of ${budget} USD.` }])
  return false
}

function complain(remarks: readonly Remark[]): void {
  for (const { field, says } of remarks) {
    process.stderr.write(field === '' ? `${says}\n` : `${field}: ${says}\n`)
  }
}

await runCommand(run)
