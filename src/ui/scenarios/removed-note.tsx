import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { keptActions } from '../../state/kept-scenarios'
import { actions, pageStore } from '../../state/page-store'
import { usePage } from '../../state/use-page'
import styles from './removed-note.module.css'

export interface Removed {
  readonly name: string
  /** The steps of undo when it was the last of them. */
  readonly past: readonly unknown[]
}

/** Removes a kept scenario, and knows it as long as that can be taken back. */
export function useRemoval() {
  const [removed, setRemoved] = useState<Removed | null>(null)
  const remove = useCallback((index: number) => {
    const name = pageStore.getState().kept[index]?.name ?? ''
    keptActions(pageStore).remove(index)
    setRemoved({ name, past: pageStore.getState().past })
  }, [])
  return { removed, remove }
}

/** Offers back what was removed, until something else is done. */
export function RemovedNote({ removed }: { readonly removed: Removed | null }) {
  const id = useId()
  const button = useRef<HTMLButtonElement>(null)
  const isLast = usePage(({ past }) => removed !== null && past === removed.past)
  // Whoever removed it by key goes on from here: the button that did it is gone.
  useEffect(() => {
    if (isLast && removed) button.current?.focus()
  }, [isLast, removed])
  if (!removed || !isLast) return null
  return (
    <p className={styles.note}>
      <span id={id}>“{removed.name}” was deleted.</span>
      <button
        ref={button}
        type="button"
        className={styles.undo}
        aria-describedby={id}
        onClick={actions.undo}
      >
        Bring it back
      </button>
    </p>
  )
}
