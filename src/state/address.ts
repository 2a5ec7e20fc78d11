import type { PageState } from './page-state'
import type { PageStore } from './page-store'

/**
 * Browsers refuse an address that changes more often than some hundred times a minute, and take some
 * milliseconds for each: what was typed is on the screen by then.
 */
const WRITE_AFTER_MS = 400

type Page = Pick<Window, 'addEventListener' | 'history' | 'location' | 'setTimeout'>

/** Reading and writing links is not needed to show an estimate: it comes on its own. */
const loadLinks = () => import('./opened-link')
type Links = Awaited<ReturnType<typeof loadLinks>>

/** The text of the page's link: its fragment, or its query where it had to do without one. */
const linkOf = ({ location }: Page) => location.hash.slice(1) || location.search.slice(1)

/**
 * Opens the link in the page's address, if there is one, and from then on keeps the address a link to
 * the scenario and those kept beside it. Ready when the link is open, or what it needs did not arrive.
 */
export async function followAddress(store: PageStore, page: Page): Promise<void> {
  const hasWritten = writeChanges(store, page)
  const open = async (use: 'started' | 'followed') => {
    const text = linkOf(page)
    if (text === '' && use === 'started') return
    // What waits to be written would take the place of the link that is being opened.
    hasWritten(store.getState())
    await store.actions.changeAfter('what this link needs', async () => {
      const links = await loadLinks()
      const link = await links.linkFrom(text)
      return (state) => {
        const next = links[use](state, link)
        hasWritten(next)
        return next
      }
    })
  }
  page.addEventListener('hashchange', () => open('followed'))
  await open('started')
}

/** Gives a function to say what the address is a link to already: a link is never rewritten. */
function writeChanges(store: PageStore, page: Page): (what: Linked) => void {
  let links: Links | null = null
  let written: Linked = store.getState()
  let isWaiting = false
  const write = () => {
    isWaiting = false
    const state = store.getState()
    if (isSame(state, written) || !links) return
    written = state
    writeAddress(page, `#${links.pageLinkOf(state)}`)
  }
  const writeLater = () => {
    if (isWaiting || isSame(store.getState(), written)) return
    isWaiting = true
    page.setTimeout(write, WRITE_AFTER_MS)
  }
  loadLinks().then(
    (loaded) => {
      links = loaded
      write()
    },
    () => {
      // The address stays as it is, and the page goes on.
    },
  )
  store.subscribe(writeLater)
  page.addEventListener('pagehide', write)
  return (what) => {
    written = what
  }
}

/** What the address is a link to. */
type Linked = Pick<PageState, 'scenario' | 'kept'>

const isSame = (a: Linked, b: Linked) => a.scenario === b.scenario && a.kept === b.kept

function writeAddress({ history }: Page, link: string): void {
  try {
    history.replaceState(history.state, '', link)
  } catch {
    // A browser that refuses keeps the old address, and the page goes on.
  }
}
