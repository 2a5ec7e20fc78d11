// What reads a link shares it with what draws the page, and shall not wait for that.
import './engine/scenario'
import { pageStore } from './state/page-store'
import { loadReader } from './state/scenario-reader'
import { showTotal } from './ui/show-total'

pageStore.setState({ today: new Date().toISOString().slice(0, 10) })

/** What draws the page, and is most of it. */
const page = import('./page')

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

const settings = import('./ui/settings/follow-settings').catch(() => null)
const followSettings = async () => {
  // Without it figures stay in English.
  ;(await settings)?.followSettings(window)
}

open().catch(() => {
  document.documentElement.dataset.opening = 'failed'
})

/** The total of a link is there before what draws the rest. */
async function open(): Promise<void> {
  if (hasLink) {
    await isOpen.catch(() => {})
    await followSettings()
    showTotal(document, pageStore.getState())
  }
  const { show } = await page
  await show(hasLink)
  // The page that is taken over is in English.
  if (!hasLink) await followSettings()
}

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
