/** What is being measured: the files that are read, and what was found in them. */
import { createStore } from 'zustand/vanilla'
import type { Finding } from '../../measure/reading'
import type { ReadMessage } from './read-message'
import { startReader } from './start-reader'

export type MeasuringFinding = Finding

type Progress =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly bytes: number; readonly ofBytes: number }
  | { readonly kind: 'found'; readonly finding: Finding; readonly broken: string | null }
  | { readonly kind: 'failed'; readonly says: string }

export interface Measuring {
  readonly isOpen: boolean
  /** Of the files that are read. */
  readonly title: string
  readonly progress: Progress
}

const NOTHING: Measuring = { isOpen: false, title: '', progress: { kind: 'none' } }

export const measuringStore = createStore<Measuring>()(() => NOTHING)

let reader: Worker | null = null

export function openMeasuring(): void {
  measuringStore.setState({ isOpen: true })
}

/** Stops what is being read, and forgets what was. */
export function resetMeasuring(isOpen: boolean): void {
  reader?.terminate()
  reader = null
  measuringStore.setState({ ...NOTHING, isOpen })
}

/** Reads the files as one: a log may be exported in many. */
export function measure(files: readonly Blob[], title: string): void {
  resetMeasuring(true)
  const ofBytes = files.reduce((sum, { size }) => sum + size, 0)
  measuringStore.setState({ title, progress: { kind: 'reading', bytes: 0, ofBytes } })
  const hear = (message: ReadMessage) => {
    if (message.kind === 'progress') {
      const { bytes } = message
      measuringStore.setState({ progress: { kind: 'reading', bytes, ofBytes } })
      return
    }
    measuringStore.setState({ progress: message })
    reader?.terminate()
    reader = null
  }
  const fail = () =>
    measuringStore.setState({ progress: { kind: 'failed', says: 'The file cannot be read.' } })
  reader = startReader(files, hear, fail)
}

export const titleOf = (files: readonly File[]): string =>
  files.length === 1 ? (files[0]?.name ?? '') : `${files.length} files`
