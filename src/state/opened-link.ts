/** Opening links in the page, and what can be done about one that was opened. Loaded with the links. */
import { loadEveryRules, loadPriceBook } from '../prices'
import { encodeLink } from '../scenario/link'
import { replacedByLink } from './edits'
import { changed, typedOf } from './history'
import { decodePageLink } from './page-link'
import { type OpenedLink, type PageState, startingState } from './page-state'
import type { PageStore } from './page-store'
import { loadReader } from './scenario-reader'
import { startingScenario } from './starting-scenario'

/** The text of the link to what the page holds. */
export const pageLinkOf = ({ scenario, kept }: Pick<PageState, 'scenario' | 'kept'>): string =>
  encodeLink(scenario, kept)

const WITHOUT_LINK: OpenedLink = { scenario: startingScenario, kept: [], notes: [] }

/**
 * The scenarios of a link, once all is there that it takes to answer them. Going back to where the
 * address had no link yet opens what a visit without one does.
 */
export async function linkFrom(text: string): Promise<OpenedLink> {
  const [rules] = await Promise.all([loadEveryRules(), loadReader()])
  const link = text === '' ? WITHOUT_LINK : decodePageLink(text, rules)
  const scenarios = link.scenario ? [link.scenario, ...link.kept] : link.kept
  await Promise.all(scenarios.map(({ prices, region }) => loadPriceBook(prices, region)))
  return link
}

/** The page after it has opened a link as it starts: nothing to undo. */
export const started = (state: PageState, link: OpenedLink): PageState => ({
  ...startingState(link.scenario ?? state.draft),
  kept: link.kept,
  opening: link.notes.length > 0 ? openingOf(link) : undefined,
})

/** The page after it has opened a link while it showed something; what was changed there can be brought back. */
export function followed(state: PageState, link: OpenedLink): PageState {
  const opening = openingOf(link)
  const replaced = opening.isRead && state.past.length > 0 ? typedOf(state) : null
  const isWorthSaying = replaced !== null || link.notes.length > 0
  return {
    ...replacedByLink(state, link),
    opening: isWorthSaying ? { ...opening, replaced } : undefined,
  }
}

const openingOf = ({ scenario, kept, notes }: OpenedLink) => ({
  notes,
  isRead: scenario !== null || kept.length > 0,
  replaced: null,
})

/** What is said of the link that was opened goes. */
export const dismissNotes = (store: PageStore): void => store.setState({ opening: undefined })

/** What the link took the place of is back, as one step of undo. */
export function bringBack(store: PageStore): void {
  store.setState((state) => {
    const replaced = state.opening?.replaced
    return replaced ? { ...changed(state, replaced, null), opening: undefined } : state
  })
}
