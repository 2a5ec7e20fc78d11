import { type Comparison, comparison } from '../engine/comparison'
import type { Remark, Scenario } from '../engine/scenario'
import { loadEveryRules, loadedPriceBook, loadPriceBook } from '../prices'
import { decodeLink, isLink } from '../scenario/link'
import { readScenario } from '../scenario/read-scenario'

interface Problems {
  readonly problems: readonly Remark[]
}

export type Answer = { readonly estimate: Comparison } | Problems

/** What was asked, and what is to be known of how it was read. */
type Reading = { readonly scenario: Scenario; readonly notes: readonly Remark[] } | Problems

/**
 * The estimate of a scenario under the price book that it names, beside a fleet of EC2 instances; or
 * what is wrong with it, field by field. Asked with an object, or with text: JSON or a link. What a
 * damaged link lost is said in the estimate's `notices`. Never rejects for what it was asked.
 */
export async function answer(asked: string | object): Promise<Answer> {
  const catalogue = await loadEveryRules()
  const read = typeof asked === 'string' ? readText(asked, catalogue) : readInput(asked, catalogue)
  if ('problems' in read) return read
  const { prices, region } = read.scenario
  const book = loadedPriceBook(prices, region) ?? (await loadPriceBook(prices, region))
  if (!book) return problem('region', `The prices ${prices} of ${region} cannot be loaded.`)
  const result = comparison(read.scenario, book)
  return { estimate: { ...result, notices: [...read.notes, ...result.notices] } }
}

type Catalogue = Awaited<ReturnType<typeof loadEveryRules>>

function readText(text: string, catalogue: Catalogue): Reading {
  if (isLink(text)) return readLink(text, catalogue)
  const input = parsed(text)
  return input === undefined
    ? problem('', 'This is neither JSON nor a link.')
    : readInput(input, catalogue)
}

function readLink(text: string, catalogue: Catalogue): Reading {
  const { scenario, notes } = decodeLink(text, catalogue)
  return scenario ? { scenario, notes } : { problems: notes }
}

function readInput(input: unknown, catalogue: Catalogue): Reading {
  const reading = readScenario(input, catalogue)
  return 'problems' in reading ? reading : { ...reading, notes: [] }
}

/** undefined where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    return undefined
  }
}

const problem = (field: string, says: string): Problems => ({ problems: [{ field, says }] })
