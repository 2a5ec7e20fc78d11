/** Opening links in the page, and what can be done about one that was opened. Loaded with the links. */
import { priceRules } from '../prices'
import { encodeLink } from '../scenario/link'
import { followed } from './edits'
import { changed, typedOf } from './history'
import { decodePageLink } from './page-link'
import { type OpenedLink, type PageState, startingState } from './page-state'
import type { PageStore } from './page-store'
import { startingScenario } from './starting-scenario'

/** The text of the link to what the page holds. */
export const pageLinkOf = ({ scenario, kept }: Pick<PageState, 'scenario' | 'kept'>): string =>
  encodeLink(scenario, kept)

/** Opens a link when the page starts: nothing to undo. */
export function startWith(store: PageStore, text: string): void {
  const link = decodePageLink(text, priceRules)
  store.setState((state) => ({
    ...startingState(link.scenario ?? state.draft),
    kept: link.kept,
    opening: link.notes.length > 0 ? openingOf(link) : undefined,
  }))
}

const WITHOUT_LINK: OpenedLink = { scenario: startingScenario, kept: [], notes: [] }

/**
 * Opens a link in a page that shows something already; what was changed there can be brought back.
 * Going back to where the address had no link yet opens what a visit without one does.
 */
export function follow(store: PageStore, text: string): void {
  const link = text === '' ? WITHOUT_LINK : decodePageLink(text, priceRules)
  store.setState((state) => {
    const opening = openingOf(link)
    const replaced = opening.isRead && state.past.length > 0 ? typedOf(state) : null
    const isWorthSaying = replaced !== null || link.notes.length > 0
    return {
      ...followed(state, link),
      opening: isWorthSaying ? { ...opening, replaced } : undefined,
    }
  })
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
