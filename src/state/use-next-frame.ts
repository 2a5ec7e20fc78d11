import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import type { PageState } from './page-state'
import { pageStore } from './page-store'

/** The page's state as of the frame before: what is typed and the total it comes to are painted first. */
const nextFrameStore = createStore<PageState>(pageStore.getInitialState)

/** Long enough to let a slow machine paint the total, too short to be seen. */
const AFTER_MS = 24

let isAsked = false

/** No frame is waited for: what is shown first is whole, and a link may have come before it. */
export function catchUp(): void {
  isAsked = false
  nextFrameStore.setState(pageStore.getState(), true)
}

pageStore.subscribe(() => {
  if (isAsked) return
  isAsked = true
  requestAnimationFrame(() => setTimeout(catchUp, AFTER_MS))
})

/** As `usePage`, for what may come a frame after the total. */
export function useNextFrame<T>(select: (state: PageState) => T): T {
  return useStore(nextFrameStore, select)
}
