import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { followAddress } from './state/address'
import { pageStore } from './state/page-store'
import { loadReader } from './state/scenario-reader'
import { takeOver } from './take-over'
import { App } from './ui/app'

pageStore.setState({ today: new Date().toISOString().slice(0, 10) })

/** A visit with a link never shows another answer first. */
const { location, history } = window
const hasLink = location.hash !== '' || location.search !== '' || history.state?.typed
const isOpen = followAddress(pageStore, window)
loadReader().catch(() => {
  // Asked for again when something has changed.
})
import('./state/view-choices').then(({ keepViewChoices, viewStore }) =>
  keepViewChoices(viewStore, window),
)

const isFollowed = import('./ui/settings/follow-settings').then(
  ({ followSettings }) => followSettings(window),
  () => {
    // Figures stay in English.
  },
)

if (hasLink) isOpen.then(() => isFollowed).then(show, show)
else show()

function show(): void {
  const root = document.getElementById('root')
  if (!root) return
  if (!hasLink && root.hasChildNodes()) takeOver(root)
  else {
    root.replaceChildren()
    flushSync(() => createRoot(root).render(<App />))
  }
  delete document.documentElement.dataset.opening
}
