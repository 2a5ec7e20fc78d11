import './ui/tokens.css'
import './ui/base.css'
import { createRoot } from 'react-dom/client'
import { followLink } from './state/embed/follow-link'
import { followPage } from './state/embed/follow-page'
import { pageStore } from './state/page-store'
import type { Theme } from './state/themes'
import { judgedAccent, putOn } from './ui/embed/accent'
import { readOptions } from './ui/embed/options'
import { Widget } from './ui/embed/widget'

const { view, theme, accent, notes } = readOptions(window.location.search)
const place = document.getElementById('root')
const root = place && createRoot(place)

const opened = followLink(pageStore, window)
const { tellHeight } = followPage(pageStore, window, show)
let shown = theme
// A link that waits for nothing is open before anything is drawn.
const nextTask = new Promise<void>((resolve) => setTimeout(resolve))
Promise.race([opened, nextTask]).then(() => show(shown))

function show(theme: Theme): void {
  shown = theme
  const judged = accent === null ? null : judgedAccent(accent, theme)
  putOn(document, theme, judged)
  root?.render(
    <Widget
      view={view}
      notes={judged?.says ? [...notes, judged.says] : notes}
      tellHeight={tellHeight}
    />,
  )
}
