import type { PageState } from './page-state'
import type { PageStore } from './page-store'

/** Browsers refuse an address that changes more often than some hundred times a minute. */
const WRITE_EVERY_MS = 400

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
  let isResting = false
  const write = () => {
    const state = store.getState()
    if (isSame(state, written) || isResting || !links) return
    written = state
    writeAddress(page, `#${links.pageLinkOf(state)}`)
    isResting = true
    page.setTimeout(() => {
      isResting = false
      write()
    }, WRITE_EVERY_MS)
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
  store.subscribe(write)
  page.addEventListener('pagehide', () => {
    isResting = false
    write()
  })
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
