import { useStore } from 'zustand'
import type { PageState } from './page-state'
import { pageStore } from './page-store'

/** A part of the page's state; the component renders again when that part is another. */
export function usePage<T>(select: (state: PageState) => T): T {
  return useStore(pageStore, select)
}
