import { type Comparison, comparison } from '../engine/comparison'
import type { Remark, Scenario } from '../engine/scenario'
import { loadEveryRules, loadedPriceBook, loadPriceBook } from '../prices'
import { decodeLink, isLink } from '../scenario/link'
import { readScenario } from '../scenario/read-scenario'

interface Problems {
  readonly problems: readonly Remark[]
}

export type Answer = { readonly estimate: Comparison } | Problems

/** What the text says, and what is to be known of how it was read. */
type Reading = { readonly scenario: Scenario; readonly notes: readonly Remark[] } | Problems

/** The estimate of the scenario that the text holds, as JSON or as a link, or what is wrong with it. */
export async function answer(text: string): Promise<Answer> {
  const catalogue = await loadEveryRules()
  const read = isLink(text) ? readLink(text, catalogue) : readJson(text, catalogue)
  if ('problems' in read) return read
  const { prices, region } = read.scenario
  const book = loadedPriceBook(prices, region) ?? (await loadPriceBook(prices, region))
  if (!book) return problem('region', `The prices ${prices} of ${region} cannot be loaded.`)
  const result = comparison(read.scenario, book)
  return { estimate: { ...result, notices: [...read.notes, ...result.notices] } }
}

type Catalogue = Awaited<ReturnType<typeof loadEveryRules>>

function readLink(text: string, catalogue: Catalogue): Reading {
  const { scenario, notes } = decodeLink(text, catalogue)
  return scenario ? { scenario, notes } : { problems: notes }
}

function readJson(text: string, catalogue: Catalogue): Reading {
  const input = parsed(text)
  if (input === undefined) return problem('', 'This is neither JSON nor a link.')
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
