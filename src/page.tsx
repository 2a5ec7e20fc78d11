import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { pageStore } from './state/page-store'
import { catchUp } from './state/use-next-frame'
import { takeOver } from './take-over'
import { App, bringFirstScreen } from './ui/app'

/** Takes over the estimate that stands in the page, or puts that of its link in its place. */
export async function show(hasLink: boolean): Promise<void> {
  const root = document.getElementById('root')
  if (!root) return
  const isWritten = !hasLink && root.hasChildNodes()
  if (!isWritten) await bringFirstScreen(pageStore.getState().opening !== undefined)
  catchUp()
  if (isWritten) takeOver(root)
  else {
    root.replaceChildren()
    flushSync(() => createRoot(root).render(<App />))
  }
  delete document.documentElement.dataset.opening
}
