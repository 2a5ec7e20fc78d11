import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { pageStore } from './state/page-store'
import { loadReader } from './state/scenario-reader'
import { catchUp } from './state/use-next-frame'
import { takeOver } from './take-over'
import { App } from './ui/app'

pageStore.setState({ today: new Date().toISOString().slice(0, 10) })

/** A visit with a link never shows another answer first. */
const { location, history } = window
const hasLink = Boolean(location.hash || location.search || history.state?.typed)
const isOpen = hasLink
  ? pageStore.actions.changeAfter('what this link needs', async () => {
      await followAddress()
      return (state) => state
    })
  : followLater()
loadReader().catch(() => {
  // Asked for again when something has changed.
})

const isFollowed = import('./ui/settings/follow-settings').then(
  ({ followSettings }) => followSettings(window),
  () => {
    // Figures stay in English.
  },
)

if (hasLink) isOpen.then(() => isFollowed).then(show, show)
else show()

/** Reading and writing links is not needed to show an estimate: it comes on its own. */
async function followAddress(): Promise<void> {
  const address = await import('./state/address')
  await address.followAddress(pageStore, window, hasLink)
}

/** While it does not arrive the address stays as it is, and each change asks for it again. */
function followLater(): Promise<void> {
  return followAddress().catch(() => {
    const stop = pageStore.subscribe(() => {
      stop()
      followLater()
    })
  })
}

function show(): void {
  const root = document.getElementById('root')
  if (!root) return
  if (!hasLink && root.hasChildNodes()) takeOver(root)
  else {
    catchUp()
    root.replaceChildren()
    flushSync(() => createRoot(root).render(<App />))
  }
  delete document.documentElement.dataset.opening
}
