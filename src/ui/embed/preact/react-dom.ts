/** React's way to begin, on Preact. */
import { type ComponentChild, render } from 'preact'

export const createRoot = (place: Element) => ({
  render: (what: ComponentChild) => render(what, place),
})
