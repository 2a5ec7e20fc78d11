import { priceRules } from '../prices'
import type { PageStore } from './page-store'

/** Browsers refuse an address that changes more often than some hundred times a minute. */
const WRITE_EVERY_MS = 400

type Page = Pick<Window, 'addEventListener' | 'history' | 'location' | 'setTimeout'>

/** Reading and writing links is not needed to show an estimate: it comes on its own. */
const loadLinks = () => import('../scenario/link')
type Links = Awaited<ReturnType<typeof loadLinks>>

/** The text of the page's link: its fragment, or its query where it had to do without one. */
const linkOf = ({ location }: Page) => location.hash.slice(1) || location.search.slice(1)

/**
 * Opens the link in the page's address, if there is one, and from then on keeps the address a link to
 * the scenario. Ready when the link is open.
 */
export async function followAddress(store: PageStore, page: Page): Promise<void> {
  const links = loadLinks()
  const unwritten = writeChanges(store, page, links)
  const open = async (use: 'start' | 'follow') => {
    const text = linkOf(page)
    if (text === '') return
    const { scenario, notes } = (await links).decodeLink(text, priceRules)
    unwritten(() => store.actions[use](scenario, notes))
  }
  page.addEventListener('hashchange', () => open('follow'))
  await open('start')
}

/** Gives a function for changes that come from the address itself: a link is never rewritten. */
function writeChanges(
  store: PageStore,
  page: Page,
  loading: Promise<Links>,
): (change: () => void) => void {
  let links: Links | null = null
  let written = store.getState().scenario
  let isResting = false
  const write = () => {
    const { scenario } = store.getState()
    if (scenario === written || isResting || !links) return
    written = scenario
    writeAddress(page, `#${links.encodeLink(scenario)}`)
    isResting = true
    page.setTimeout(() => {
      isResting = false
      write()
    }, WRITE_EVERY_MS)
  }
  loading.then((loaded) => {
    links = loaded
    write()
  })
  store.subscribe(write)
  page.addEventListener('pagehide', () => {
    isResting = false
    write()
  })
  return (change) => {
    const wasResting = isResting
    isResting = true
    change()
    isResting = wasResting
    written = store.getState().scenario
  }
}

function writeAddress({ history }: Page, link: string): void {
  try {
    history.replaceState(history.state, '', link)
  } catch {
    // A browser that refuses keeps the old address, and the page goes on.
  }
}
