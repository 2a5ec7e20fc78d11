import { useStore } from 'zustand'
import { type Measuring, measuringStore } from './measuring'

export function useMeasuring<T>(select: (state: Measuring) => T): T {
  return useStore(measuringStore, select)
}
