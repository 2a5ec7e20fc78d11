import { useStore } from 'zustand'
import { type ViewChoices, viewStore } from './view-choices'

/** A part of what is set in the charts; the component renders again when that part is another. */
export function useView<T>(select: (view: ViewChoices) => T): T {
  return useStore(viewStore, select)
}
