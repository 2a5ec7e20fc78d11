/** What real functions did, as a scenario: `npm run --silent measure -- --help`. */
import { MOST_DAYS, readDays } from '../measure/read-days'
import { loadEveryRules } from '../prices'
import { FINE, readArguments, runCommand, WrongUsage } from './command'
import { MEASURE_USAGE } from './measure-usage'
import { measuredScenario } from './measured-scenario'
import { findingOf } from './read-input'

const STATUS = { fine: FINE, nothing: 1 } as const
type Status = (typeof STATUS)[keyof typeof STATUS]

const OPTIONS = {
  days: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

async function run(): Promise<Status> {
  const { values: options, positionals } = readArguments(OPTIONS)
  if (options.help) {
    process.stdout.write(MEASURE_USAGE)
    return STATUS.fine
  }
  const [input, ...more] = positionals
  if (input === undefined || more.length > 0) {
    throw new WrongUsage('Name one log: a file, or - for standard input.')
  }
  const days = options.days === undefined ? null : readDays(options.days)
  if (options.days !== undefined && days === null) {
    throw new WrongUsage(`--days is a number above 0, such as 7 or 0.5, and at most ${MOST_DAYS}.`)
  }
  const found = await findingOf(input)
  if (found === null) throw new WrongUsage(`“${input}” cannot be read.`)
  await loadEveryRules()
  const { scenario, notes } = measuredScenario(found.finding, days)
  if (found.broken !== null) process.stderr.write(`Only a part could be read: ${found.broken}\n`)
  for (const note of notes) process.stderr.write(`${note}\n`)
  if (scenario === null) return STATUS.nothing
  process.stdout.write(`${JSON.stringify(scenario)}\n`)
  return STATUS.fine
}

await runCommand(run)
