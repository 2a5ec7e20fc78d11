/** Opening links in the page, and what can be done about one that was opened. Loaded with the links. */
import { bookNames, loadPriceBook, loadPriceRules, priceRules } from '../prices'
import { encodeLink, LONGEST_SAFE_LINK } from '../scenario/link'
import { changed, typedOf } from './history'
import { HOW_QUERY } from './how/how-query'
import { decodePageLink } from './page-link'
import {
  type OpenedLink,
  type Opening,
  type PageState,
  startingState,
  type Written,
} from './page-state'
import type { PageStore } from './page-store'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'

/** In characters: a longer one may be cut on its way. */
export const longestSafeLink = LONGEST_SAFE_LINK

/** The text of the link to what the page holds. */
export const pageLinkOf = ({ scenario, kept }: Pick<PageState, 'scenario' | 'kept'>): string =>
  encodeLink(scenario, kept)

/**
 * Makes the address a link to the scenario, where it is none yet. What a link cannot hold stays with the
 * page's entry in the history: a reload brings it back.
 */
export function writtenTo(
  { history, location }: Pick<Window, 'history' | 'location'>,
  state: PageState,
  written: Written,
): Written {
  const { scenario, kept, draft, texts, wrong } = state
  const isWhole = wrong.length === 0 && Object.keys(texts).length === 0
  const typed = isWhole ? null : { draft, texts }
  const isLinked = scenario === written.scenario && kept === written.kept
  const left = written.typed === undefined ? (history.state?.typed ?? null) : written.typed
  if (isLinked && typed?.draft === left?.draft && typed?.texts === left?.texts) return written
  try {
    const address = isLinked ? undefined : `${withoutQuery(location)}#${pageLinkOf(state)}`
    history.replaceState({ ...history.state, typed }, '', address)
  } catch {
    // A browser that refuses keeps the old address, and the page goes on.
  }
  return { scenario, kept, typed }
}

/** What stands before the fragment: a query that was for the page is answered, one of another program stays. */
function withoutQuery({ pathname, search }: Location): string {
  const query = search.slice(1)
  const isAnswered = query === HOW_QUERY || decodePageLink(query, priceRules).scenario
  return isAnswered ? pathname : ''
}

const WITHOUT_LINK: OpenedLink = { scenario: startingScenario, kept: [], notes: [] }

/**
 * The scenarios of a link, once all is there that it takes to answer them. Going back to where the
 * address had no link yet opens what a visit without one does.
 */
export async function linkFrom(text: string): Promise<OpenedLink> {
  const named = bookNames.filter(({ id }) => text.includes(id))
  await Promise.all([loadReader(), ...named.map(({ id }) => loadPriceRules(id))])
  const isNone = text === '' || text === HOW_QUERY
  const link = isNone ? WITHOUT_LINK : decodePageLink(text, priceRules)
  await loadPricesOf(link)
  return link
}

/** Ready when the prices are there that its scenarios are answered by. */
export async function loadPricesOf({ scenario, kept }: OpenedLink): Promise<void> {
  const scenarios = scenario ? [scenario, ...kept] : kept
  await Promise.all(scenarios.map(({ prices, region }) => loadPriceBook(prices, region)))
}

/** The page after it has opened a link as it starts: nothing to undo. */
export const started = (state: PageState, link: OpenedLink): PageState => ({
  ...startingState(link.scenario ?? state.draft),
  kept: link.kept,
  today: state.today,
  linked: link.scenario,
  opening: openingOf(link, 'link', null),
})

/**
 * The page after it has opened a link or a file while it showed something. What a link took the place of
 * can be brought back where it was changed there, and what a file did, always.
 */
export function followed(
  state: PageState,
  link: OpenedLink,
  what: Opening['what'] = 'link',
): PageState {
  const isUnsaved = what === 'file' || state.past.length > 0
  const next = replacedByLink(state, link)
  return {
    ...next,
    linked: link.scenario && next.scenario,
    opening: openingOf(link, what, isUnsaved ? typedOf(state) : null),
  }
}

/** The scenarios of a link in place of all that was there; one that holds none changes nothing. */
function replacedByLink(
  state: PageState,
  { scenario, kept }: Pick<OpenedLink, 'scenario' | 'kept'>,
): PageState {
  if (!scenario && kept.length === 0) return state
  const draft = scenario ?? state.draft
  return { ...changed(state, { draft, texts: {}, kept }, null), opened: 0 }
}

/** undefined: there is nothing to say. */
function openingOf(
  { scenario, kept, notes }: OpenedLink,
  what: Opening['what'],
  before: Opening['replaced'],
): Opening | undefined {
  const isRead = scenario !== null || kept.length > 0
  const replaced = isRead ? before : null
  return replaced || notes.length > 0 ? { what, notes, isRead, replaced } : undefined
}

/** What is said of the link that was opened goes. */
export const dismissNotes = (store: PageStore): void => store.setState({ opening: undefined })

/** What the link took the place of is back, as one step of undo. */
export function bringBack(store: PageStore): void {
  store.setState((state) => {
    const replaced = state.opening?.replaced
    return replaced ? { ...changed(state, replaced, null), opening: undefined } : state
  })
}
