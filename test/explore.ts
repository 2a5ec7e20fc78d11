/**
 * Random cases: a few in `npm test`, very many in `npm run test:deep`, and in both each one that ever failed.
 * SEED, which the run prints, repeats them, and CASES says how many of each there are instead.
 */
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, test } from 'vitest'

export interface Exploration<T> {
  /** Its folder in test/failures. */
  readonly name: string
  readonly cases: fc.Arbitrary<T>
  /** Throws on a case that fails. */
  readonly check: (one: T) => void | Promise<void>
  /** How many cases there are in `npm test`. */
  readonly few: number
  readonly many: number
  readonly file: CaseFile<T>
}

/** How a case that failed is kept as JSON. */
export interface CaseFile<T> {
  readonly write: (one: T) => unknown
  // biome-ignore lint/suspicious/noExplicitAny: whatever `write` made of it.
  readonly read: (json: any) => T | Promise<T>
}

export const asText: CaseFile<string> = { write: (text) => text, read: (text) => text }

const isDeep = process.env.DEEP !== undefined
const seed = Number(process.env.SEED ?? 1)
const [shard = 0, shards = 1] = (process.env.SHARD ?? '0/1').split('/').map(Number)
/** At least so many parts, in which very many cases are dealt out to the cores. */
const PARTS = 60
const MOST_AT_ONCE = 5000
const LIMIT_MS = 120_000
const NO_LIMIT = 0

/** Tests that the check holds for random cases, and for those that are kept. */
export function explore<T>(says: string, exploration: Exploration<T>): void {
  const { name, check, few, many, file } = exploration
  describe(says, () => {
    if (shard === 0) {
      test.each(filesOf(name))('for the kept %s', async (path) => {
        await check(await file.read(JSON.parse(readFileSync(path, 'utf8'))))
      })
    }
    const all = Number(process.env.CASES ?? (isDeep ? many : few))
    const atOnce = isDeep ? Math.min(MOST_AT_ONCE, Math.ceil(all / PARTS)) : all
    for (let from = 0; from < all; from += atOnce) {
      const part = from / atOnce
      if (part % shards !== shard) continue
      const numRuns = Math.min(atOnce, all - from)
      test(`for random cases from ${from}`, { timeout: isDeep ? NO_LIMIT : LIMIT_MS }, () =>
        tryOut(exploration, numRuns, seed + part),
      )
    }
  })
}

async function tryOut<T>(exploration: Exploration<T>, numRuns: number, from: number) {
  const { name, cases, check, file } = exploration
  const property = fc.asyncProperty(cases, async (one) => await check(one))
  const details = await fc.check(property, { numRuns, seed: from })
  if (!details.failed) return
  const kept = details.counterexample && keep(name, file.write(details.counterexample[0]))
  const where = `after ${details.numRuns} cases of seed ${from}, shrunk ${details.numShrinks} times`
  throw new Error(`Failed ${where}: ${kept}`, { cause: details.errorInstance })
}

const folderOf = (name: string) => `test/failures/${name}`

const filesOf = (name: string): string[] =>
  existsSync(folderOf(name))
    ? readdirSync(folderOf(name)).map((file) => `${folderOf(name)}/${file}`)
    : []

/** The file that it is kept in. */
function keep(name: string, json: unknown): string {
  const text = `${JSON.stringify(json, null, 2)}\n`
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8)
  const path = `${folderOf(name)}/${hash}.json`
  mkdirSync(folderOf(name), { recursive: true })
  writeFileSync(path, text)
  return path
}
