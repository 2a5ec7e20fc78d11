import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { PriceRules } from '../../src/engine/price-book'
import { PATIENCE } from './download'
import { Refusal, Unreachable } from './failure'
import { loadBook, newestBook } from './load-book'
import { type Update, updatePrices } from './update-prices'
import { USAGE } from './usage'

const STATUS = { done: 0, refused: 1, usage: 2, unreachable: 3 }
const OPTIONS = {
  from: { type: 'string', default: 'https://pricing.us-east-1.amazonaws.com' },
  into: { type: 'string', default: fileURLToPath(new URL('../../src/prices', import.meta.url)) },
  cache: {
    type: 'string',
    default: fileURLToPath(new URL('../../.cache/prices', import.meta.url)),
  },
  regions: { type: 'string' },
  types: { type: 'string' },
  without: { type: 'string', multiple: true },
  restart: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

process.exitCode = await main()

async function main(): Promise<number> {
  const options = optionsGiven()
  if (typeof options === 'string') {
    console.error(`${options}\n\n${USAGE}`)
    return STATUS.usage
  }
  if (options.help) {
    process.stdout.write(USAGE)
    return STATUS.done
  }
  try {
    await update(options)
    return STATUS.done
  } catch (error) {
    if (error instanceof Refusal)
      return said(STATUS.refused, `No book was written.\n${error.message}`)
    if (error instanceof Unreachable) return said(STATUS.unreachable, error.message)
    throw error
  }
}

function said(status: number, line: string): number {
  console.error(line)
  return status
}

/** The options; or, as text, what is wrong with them. */
function optionsGiven() {
  try {
    const { values } = parseArgs({ options: OPTIONS })
    if (!/^https?:\/\/[^/]/.test(values.from)) return `Not an address: --from ${values.from}`
    if (values.regions !== undefined && !/^[a-z0-9-]+(,[a-z0-9-]+)*$/.test(values.regions)) {
      return `Not a list of regions: --regions ${values.regions}`
    }
    return values
  } catch (error) {
    return (error as Error).message
  }
}

type Options = Exclude<ReturnType<typeof optionsGiven>, string>

async function update(options: Options): Promise<void> {
  const cache = join(options.cache, 'prices')
  if (options.restart) await rm(cache, { recursive: true, force: true })
  const books = fileURLToPath(new URL('../../src/prices', import.meta.url))
  const previous = await loadBook(await newestBook(books))
  const result = await updatePrices({
    previous,
    prices: options.into,
    from: options.from.replace(/\/$/, ''),
    cache,
    patience: PATIENCE,
    today: new Date().toISOString().slice(0, 10),
    regions: options.regions?.split(',') ?? null,
    types: options.types?.split(',') ?? [],
    without: new Set(options.without ?? []),
    dryRun: options['dry-run'],
    say: (line) => console.error(line),
  })
  console.log(report(result, previous.rules).join('\n'))
}

function report(update: Update, { id: before, regions: all }: PriceRules): string[] {
  const { id, regions, difference, carried, otherwise, otherRegions, folder } = update
  const changes = difference.length > 0 ? difference : ['No price differs.']
  return [
    `${id} against ${before}, regions: ${regions.length} (of ${Object.keys(all).length})`,
    '',
    ...changes,
    '',
    `Carried over from ${before}, because no price list has it: ${carried.join('; ')}.`,
    ...otherwise.map((line) => `Check by hand: ${line}.`),
    ...(otherRegions.length > 0
      ? [`Regions with Lambda that the book does not have: ${otherRegions.join(', ')}.`]
      : []),
    folder
      ? `Written: ${folder}. What is left to do: docs/update-prices.md, from “Review the difference” on.`
      : 'A dry run: nothing was written.',
  ]
}
