/** What a reader sets for the page as a whole: no part of the scenario, nor of its link. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { DecimalText } from '../engine/scenario'
import { type Unread, unread } from '../scenario/typed/typed-number'
import { type Quantity, typedQuantity } from '../scenario/typed/typed-quantity'
import { ENGLISH, type Signs, signsOf } from './notation/signs'

/** As the browser's language has them, or as a language whose signs are these. */
export const NUMBERS = ['auto', 'en', 'de', 'fr', 'de-CH', 'en-IN'] as const
export type Numbers = (typeof NUMBERS)[number]

/** The currency that amounts are shown in beside the dollars. */
export interface OtherCurrency {
  /** By ISO 4217. */
  readonly code: string
  /** How much of it a dollar is. */
  readonly rate: DecimalText
  /** Of which day that is, `YYYY-MM-DD`. */
  readonly day: string
}

export interface Settings {
  readonly numbers: Numbers
  readonly currency: OtherCurrency | null
}

interface SettingsState extends Settings {
  /** The browser's, as a BCP 47 tag. */
  readonly language: string
}

export type SettingsStore = StoreApi<SettingsState>

const START: Settings = { numbers: 'auto', currency: null }

export const settingsStore: SettingsStore = createStore<SettingsState>()(() => ({
  ...START,
  language: 'en',
}))

const RATE_UNITS = { worth: new Map([['', '1']]), examples: '0.92 or 158.4' }

/** A rate as plain decimal text; a message where the text is none, or is 0. */
export function readRate(text: string): Quantity | Unread {
  const read = typedQuantity(text, RATE_UNITS)
  return read.ok && read.amount === '0' ? unread('A rate is above 0: 0.92 or 158.4.') : read
}

const KEY = 'settings'

type Page = Pick<Window, 'localStorage' | 'navigator'>

/** Takes the settings of the last visit and keeps those of this one; without storage, as long as the page. */
export function keepSettings(store: SettingsStore, page: Page): void {
  store.setState({ ...settingsKept(page), language: page.navigator.language })
  store.subscribe(({ numbers, currency }, before) => {
    // What this page leaves alone, another tab may have set.
    const kept = settingsKept(page)
    const settings: Settings = {
      numbers: numbers === before.numbers ? kept.numbers : numbers,
      currency: currency === before.currency ? kept.currency : currency,
    }
    try {
      page.localStorage.setItem(KEY, JSON.stringify(settings))
    } catch {
      // Blocked or full.
    }
  })
}

function settingsKept(page: Page): Settings {
  try {
    return readSettings(JSON.parse(page.localStorage.getItem(KEY) ?? '{}'))
  } catch {
    // Blocked, or not ours.
    return START
  }
}

/** Of what was kept, that which can still be used. */
export function readSettings(kept: unknown): Settings {
  const { numbers, currency } = (kept ?? {}) as { numbers?: unknown; currency?: unknown }
  return {
    numbers: NUMBERS.find((one) => one === numbers) ?? START.numbers,
    currency: readCurrency(currency),
  }
}

function readCurrency(kept: unknown): OtherCurrency | null {
  const { code, rate, day } = (kept ?? {}) as { readonly [key: string]: unknown }
  if (typeof code !== 'string' || typeof rate !== 'string' || typeof day !== 'string') return null
  const read = readRate(rate)
  if (!read.ok || !/^[A-Z]{3}$/.test(code) || !/^\d{4}-\d\d-\d\d$/.test(day)) return null
  return { code, rate: read.amount, day }
}

/** The signs of a choice, where the browser's language is that one. */
export const signsOfChoice = (numbers: Numbers, language: string): Signs =>
  numbers === 'en' ? ENGLISH : signsOf(numbers === 'auto' ? language : numbers)

/** The signs that the page's numbers have now. */
export function signsNow(): Signs {
  const { numbers, language } = settingsStore.getState()
  return signsOfChoice(numbers, language)
}
