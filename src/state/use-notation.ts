import { useStore } from 'zustand'
import { type Notation, notationStore } from './notation-store'

/** How numbers are written now; the component renders again when that is another. */
export function useNotation(): Notation {
  return useStore(notationStore)
}
