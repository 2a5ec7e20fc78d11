import { useStore } from 'zustand'
import { type Settings, settingsStore } from './settings'

/** A part of the settings; the component renders again when that part is another. */
export function useSettings<T>(select: (settings: Settings) => T): T {
  return useStore(settingsStore, select)
}
