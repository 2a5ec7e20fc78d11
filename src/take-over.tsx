import { flushSync } from 'react-dom'
import { hydrateRoot } from 'react-dom/client'
import { App } from './ui/app'

/** Takes over the page that the build has written, with what was done in it before the script was there. */
export function takeOver(root: HTMLElement): void {
  const inputs = [...root.querySelectorAll('input')].map(asWritten)
  const selects = [...root.querySelectorAll('select')].map(asChosen)
  flushSync(() => hydrateRoot(root, <App />))
  for (const doAgain of [...inputs, ...selects]) doAgain?.()
  for (const opened of root.querySelectorAll('details[open], :popover-open')) {
    const type = opened instanceof HTMLDetailsElement ? 'toggle' : 'beforetoggle'
    opened.dispatchEvent(new ToggleEvent(type, { newState: 'open' }))
  }
}

type DoAgain = (() => void) | null

/** Puts the field back to what the page was built with. */
function asWritten(field: HTMLInputElement): DoAgain {
  const { type, value, checked, defaultValue, defaultChecked } = field
  if (type === 'checkbox' || type === 'radio') {
    field.checked = defaultChecked
    const isPressed = type === 'radio' ? checked && !defaultChecked : checked !== defaultChecked
    return isPressed ? () => field.click() : null
  }
  if (value === defaultValue) return null
  field.value = defaultValue
  return () => {
    // Not `value`: React would take that for its own doing, and the event for nothing new.
    field.setRangeText(value, 0, defaultValue.length, 'end')
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
}

function asChosen(field: HTMLSelectElement): DoAgain {
  const chosen = field.value
  const written = [...field.options].find(({ defaultSelected }) => defaultSelected)?.value
  if (written === undefined || written === chosen) return null
  field.value = written
  return () => {
    field.value = chosen
    field.dispatchEvent(new Event('change', { bubbles: true }))
  }
}
