import { followed, linkFrom, started } from '../opened-link'
import type { PageState } from '../page-state'
import type { PageStore } from '../page-store'
import { startingScenario } from '../starting-scenario'

type Frame = Pick<Window, 'addEventListener' | 'location'>

/** The widget's own parameters, which are not the link's. */
const LOOK = /^(?:view|theme|accent)(?:=|$)/

/**
 * Opens the link of the frame's address, again whenever it is another. The address is never written.
 * Ready when the link is open, or what it needs did not arrive.
 */
export async function followLink(store: PageStore, frame: Frame): Promise<void> {
  const link = linkOf(frame.location)
  frame.addEventListener('hashchange', () => openLink(store, linkOf(frame.location)))
  if (link !== '') await openLink(store, link, started)
}

export const openLink = (store: PageStore, text: string, use = followed): Promise<void> =>
  store.actions.changeAfter('what this link needs', async () => {
    const link = await linkFrom(text)
    return (state) => use(state, link)
  })

/** The fragment, or the query where there is none. */
function linkOf({ hash, search }: Pick<Location, 'hash' | 'search'>): string {
  const query = search.slice(1).split('&')
  return hash.slice(1) || query.filter((one) => !LOOK.test(one)).join('&')
}

type Opened = Pick<PageState, 'scenario' | 'opening'>

/** What the link held that could not be used; without a link, that this is an example. */
export function openingNotes({ scenario, opening }: Opened): readonly string[] {
  const notes = opening?.notes ?? []
  const isExample = scenario === startingScenario && notes.length === 0
  return isExample ? [EXAMPLE] : notes.map(({ says }) => says)
}

const EXAMPLE = 'No scenario was given: this is an example.'

/** Whether there is nothing to show: so far no link could be read, or what it needs is not there. */
export const isEmpty = ({ scenario, opening, awaited }: PageState): boolean =>
  scenario === startingScenario && (awaited !== null || (opening?.notes.length ?? 0) > 0)
