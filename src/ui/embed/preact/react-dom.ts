/** React's way to begin, on Preact. */
import { type ComponentChild, options, render } from 'preact'
import { followTranslator, putAllBack } from '../../translated/stand-ins'

export function createRoot(place: Element) {
  followTranslator(place)
  // A text that is not in the page could be written, but not be seen.
  options.debounceRendering = (renderAll) =>
    queueMicrotask(() => {
      putAllBack(place)
      renderAll()
    })
  return {
    render: (what: ComponentChild) => {
      putAllBack(place)
      render(what, place)
    },
  }
}
