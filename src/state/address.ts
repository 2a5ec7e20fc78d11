import { followed, linkFrom, started, writtenTo } from './opened-link'
import type { Written } from './page-state'
import type { PageStore } from './page-store'

/**
 * Browsers refuse an address that changes more often than some hundred times a minute, and take some
 * milliseconds for each: what was typed is on the screen by then.
 */
const WRITE_AFTER_MS = 400

type Page = Pick<Window, 'addEventListener' | 'history' | 'location' | 'setTimeout'>

/** The text of the page's link: its fragment, or its query where it had to do without one. */
const linkOf = ({ location }: Page) => location.hash.slice(1) || location.search.slice(1)

/**
 * Opens the link in the page's address, if there is one, and from then on keeps the address a link to
 * the scenario and those kept beside it. Ready when the link is open, or what it needs did not arrive.
 * `hadLink`: whether the address was a link when the visit began.
 */
export async function followAddress(store: PageStore, page: Page, hadLink = true): Promise<void> {
  const hasWritten = writeChanges(store, page)
  const open = async (use: typeof started) => {
    const text = linkOf(page)
    const typed = use === started ? page.history.state?.typed : undefined
    if (text === '' && use === started && !typed) return
    // What waits to be written would take the place of the link that is being opened.
    hasWritten(store.getState())
    await store.actions.changeAfter('what this link needs', async () => {
      const typedAgain = typed && (await import('./typed-again')).typedAgain
      const link = await linkFrom(text)
      return (state) => {
        const next = use(state, link)
        hasWritten(next)
        return typedAgain ? typedAgain(next, typed) : next
      }
    })
  }
  page.addEventListener('hashchange', () => open(followed))
  // A link that came while this was on its way is one that follows.
  if (hadLink) await open(started)
  else if (linkOf(page) !== '') await open(followed)
}

/** F5, and R with Ctrl or ⌘: the letter, or its place on a keyboard of other letters. */
const mayReload = ({ key, code, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  key === 'F5' || ((ctrlKey || metaKey) && (code === 'KeyR' || /^r$/i.test(key)))

/** Gives a function to say what the address is a link to already: a link is never rewritten. */
function writeChanges(store: PageStore, page: Page): (what: Written) => void {
  // What the page began with: it may have changed while this was on its way.
  let written: Written = store.getInitialState()
  let shown = linkOf(page)
  let isWaiting = false
  const write = () => {
    isWaiting = false
    // Another link stands there and is about to be opened.
    if (linkOf(page) !== shown) return
    written = writtenTo(page, store.getState(), written)
    shown = linkOf(page)
  }
  const writeLater = () => {
    if (isWaiting) return
    isWaiting = true
    page.setTimeout(write, WRITE_AFTER_MS)
  }
  writeLater()
  store.subscribe(writeLater)
  page.addEventListener('pagehide', write)
  // A reload begins with the address of before `pagehide`, but after its key.
  page.addEventListener('keydown', (event) => {
    if (mayReload(event)) write()
  })
  return (what) => {
    written = what
    shown = linkOf(page)
  }
}
