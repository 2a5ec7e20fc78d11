import { execFileSync } from 'node:child_process'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { RegionPrices, Source } from '../../src/engine/price-book'
import type { Book } from './difference'
import { loadBook } from './load-book'
import { OFFERS, type Offer } from './offers'

/** A book, and what its files need to name the sources of its prices. */
export interface NewBook extends Book {
  /** The day the lists were read. */
  readonly read: string
  readonly lists: ReadonlyMap<string, readonly ListUsed[]>
  /** The list and the SKU that each source stands for. */
  readonly skus: ReadonlyMap<Source, { readonly offer: Offer; readonly sku: string }>
}

export interface ListUsed {
  readonly offer: Offer
  readonly version: string
  readonly says?: string
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const BIOME = join(ROOT, 'node_modules/@biomejs/biome/bin/biome')

/** Writes the book's folder at once, when all of it is written and reads as it was meant. */
export async function writeBook(book: NewBook, prices: string): Promise<string> {
  const { id } = book.rules
  const unfinished = resolve(prices, `.${id}-unfinished`)
  await rm(unfinished, { recursive: true, force: true })
  try {
    await mkdir(unfinished, { recursive: true })
    for (const [name, code] of filesOf(book)) {
      await writeFile(join(unfinished, name), code)
    }
    format(unfinished)
    const { rules, regions } = await loadBook(unfinished)
    if (same([rules, [...regions]]) !== same([book.rules, [...book.regions]])) {
      throw new Error('What was written does not read as what was meant.')
    }
    await rename(unfinished, join(prices, id))
  } finally {
    await rm(unfinished, { recursive: true, force: true })
  }
  return join(prices, id)
}

const same = (value: unknown) => JSON.stringify(value)

function filesOf(book: NewBook): [name: string, code: string][] {
  const regions = [...book.regions.keys()]
  return [
    ['rules.ts', rulesCode(book)],
    [
      'sources.ts',
      `/** The day AWS's price lists were read for this book. */\nexport const read = '${book.read}'\n`,
    ],
    ['region-files.ts', regionFilesCode(regions)],
    ...[...book.regions.values()].map((prices): [string, string] => [
      `${prices.region}.ts`,
      regionCode(prices, book),
    ]),
  ]
}

function rulesCode({ rules, read }: NewBook): string {
  return `import type { PriceRules } from '../../engine/price-book'

/** How AWS counts, as the book before has it: the price lists of ${read} do not say. */
export const rules = ${JSON.stringify(rules)} satisfies PriceRules
`
}

function regionFilesCode(regions: readonly string[]): string {
  const entries = regions.map((id) => `'${id}': async () => (await import('./${id}')).prices,`)
  return `import type { RegionPrices } from '../../engine/price-book'

/** The prices of each region, each in a file of its own that is fetched when first asked for. */
export const regionFiles: { readonly [region: string]: () => Promise<RegionPrices> } = {
${entries.join('\n')}
}
`
}

function regionCode(prices: RegionPrices, { lists, skus, read }: NewBook): string {
  const { region } = prices
  const code = literal(prices, (source) => {
    const { offer, sku } = skus.get(source) ?? {}
    return offer && `${OFFERS[offer]}(${JSON.stringify(sku)})`
  })
  const used = (lists.get(region) ?? []).filter(({ offer }) => code.includes(`${OFFERS[offer]}(`))
  const sources = used.map(
    ({ offer, ...list }) =>
      `const ${OFFERS[offer]} = priceList(${literal({ offer, ...list })}, place)\n`,
  )
  return `import type { RegionPrices } from '../../engine/price-book'
${code.includes('instanceRate(') ? "import { instanceRate } from '../instance-rate'\n" : ''}import { priceList } from '../price-list'
import { read } from './sources'

const place = { region: '${region}', read }
${sources.join('')}
/** What AWS charges in ${region}, by its price lists of ${read}. */
export const prices = ${code} satisfies RegionPrices
`
}

/** The value as code; a source as `sourceCode` writes it, a type's hourly rates as the books write them. */
function literal(value: unknown, sourceCode?: (source: Source) => string | undefined): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map((one) => literal(one, sourceCode)).join(', ')}]`
  const named = sourceCode?.(value as Source)
  if (named) return named
  if ('hourUsd' in value && 'source' in value) return rateCode(value as Rates, sourceCode)
  const fields = Object.entries(value).map(
    ([key, part]) => `${JSON.stringify(key)}: ${literal(part, sourceCode)}`,
  )
  return `{ ${fields.join(', ')} }`
}

interface Rates {
  readonly hourUsd: { readonly [purchase: string]: string }
  readonly source: Source
}

function rateCode({ hourUsd, source }: Rates, sourceCode?: (source: Source) => string | undefined) {
  const code = literal(source, sourceCode)
  const amounts = Object.values(hourUsd).map((usd) => JSON.stringify(usd))
  if (amounts.length === 2) return `{ hourUsd: ${literal(hourUsd)}, source: ${code} }`
  return `instanceRate(${code})(${amounts.join(', ')})`
}

/** As the project's other files are. Throws where the code is none. */
function format(folder: string): void {
  execFileSync(process.execPath, [BIOME, 'format', '--write', folder], { cwd: ROOT, stdio: 'pipe' })
}
