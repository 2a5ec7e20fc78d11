/** What real functions did, as a scenario: `npm run --silent measure -- --help`. */
import { parseArgs } from 'node:util'
import { MOST_DAYS, readDays } from '../measure/read-days'
import { loadEveryRules } from '../prices'
import { MEASURE_USAGE } from './measure-usage'
import { measuredScenario } from './measured-scenario'
import { findingOf } from './read-input'

const STATUS = { fine: 0, nothing: 1, wrongUsage: 2 } as const
type Status = (typeof STATUS)[keyof typeof STATUS]

class WrongUsage extends Error {}

const OPTIONS = {
  days: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true })
  } catch (error) {
    throw new WrongUsage(error instanceof Error ? error.message : String(error))
  }
}

async function run(): Promise<Status> {
  const { values: options, positionals } = readArguments()
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

// Who reads only the first lines has what it wants.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(STATUS.fine)
})

try {
  process.exitCode = await run()
} catch (error) {
  if (!(error instanceof WrongUsage)) throw error
  process.stderr.write(`${error.message}\n--help says how it is used.\n`)
  process.exitCode = STATUS.wrongUsage
}
