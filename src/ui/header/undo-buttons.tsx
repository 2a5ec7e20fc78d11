import { useEffect } from 'react'
import { actions } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import { IconButton } from '../parts/icon-button'
import { Redo, Undo } from '../parts/icons'

/** Takes back the last gesture, and gives it again; with the keys too, but for those of a text field. */
export function UndoButtons() {
  const canUndo = usePage(({ past }) => past.length > 0)
  const canRedo = usePage(({ future }) => future.length > 0)
  useEffect(() => {
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
  return (
    <>
      <IconButton label="Undo" isDisabled={!canUndo} onClick={actions.undo}>
        <Undo />
      </IconButton>
      <IconButton label="Redo" isDisabled={!canRedo} onClick={actions.redo}>
        <Redo />
      </IconButton>
    </>
  )
}

function onKey(event: KeyboardEvent): void {
  const { key, shiftKey, target } = event
  if (!(event.ctrlKey || event.metaKey) || event.altKey || isText(target)) return
  const isRedo = key === 'y' || (key.toLowerCase() === 'z' && shiftKey)
  if (key !== 'z' && !isRedo) return
  event.preventDefault()
  if (isRedo) actions.redo()
  else actions.undo()
}

const isText = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && target.type === 'text')
