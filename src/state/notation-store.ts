import { createStore } from 'zustand/vanilla'

/** How the page writes and reads numbers. */
export interface Notation {
  /** Two figures in it: the page is written anew where they are others. */
  readonly sample: string
  /** A text with its English figures in this notation. What stands in quotes stays as it is. */
  readonly written: (english: string) => string
  /** What was typed in this notation, with a point before the decimals and nothing between thousands. */
  readonly canonical: (typed: string) => string
  /** What was understood, where the text could mean another number too, or is in another notation. */
  readonly readAs: (typed: string) => string
  /** An amount in USD in the reader's other currency, marked as converted; empty without one. */
  readonly converted: (usd: string) => string
  /** How much of it a dollar is, and of which day that is; empty without one. */
  readonly rate: () => string
}

export const SAMPLE = '1,234 and 1,234,567.5'

const same = (text: string) => text
const nothing = () => ''

/** English until the reader's own is there, so that a page without a reader is written in English. */
export const notationStore = createStore<Notation>(() => ({
  sample: SAMPLE,
  written: same,
  canonical: same,
  readAs: nothing,
  converted: nothing,
  rate: nothing,
}))

const now = notationStore.getState

export const written: Notation['written'] = (text) => now().written(text)
export const canonical: Notation['canonical'] = (text) => now().canonical(text)
export const readAs: Notation['readAs'] = (text) => now().readAs(text)
export const converted: Notation['converted'] = (usd) => now().converted(usd)
export const rate: Notation['rate'] = () => now().rate()
