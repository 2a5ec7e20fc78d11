import { describe, expect, it } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { keepSettings, readRate, readSettings, settingsStore } from './settings'

const euro = { code: 'EUR', rate: '0.92', day: '2026-11-20' }

describe('a rate', () => {
  it.each([
    ['0.92', '0.92'],
    ['158.40', '158.4'],
    ['1,000', '1000'],
  ])('%j is %s', (text, amount) => {
    expect(readRate(text)).toEqual({ ok: true, amount })
  })

  it.each(['', '0', '0.000', '-1', 'abc', '0.92 EUR', '1e99'])('%j is none', (text) => {
    expect(readRate(text)).toMatchObject({ ok: false, says: expect.stringMatching(/\.$/) })
  })
})

describe('what an earlier visit left', () => {
  it('is taken where it can be used', () => {
    const kept = { numbers: 'de', currency: euro }
    expect(readSettings(kept)).toEqual(kept)
  })

  it.each([
    null,
    'de',
    { numbers: 'xx', currency: { ...euro, rate: '0' } },
    { currency: { ...euro, rate: 1 } },
    { currency: { ...euro, code: 'euro' } },
    { currency: { ...euro, day: 'today' } },
    { currency: [] },
  ])('is left where it cannot: %j', (kept) => {
    expect(readSettings(kept)).toEqual({ numbers: 'auto', currency: null })
  })
})

describe('storage', () => {
  const newStore = () => createStore(() => settingsStore.getInitialState())

  it('keeps the settings for the next visit, but not the language of the browser', () => {
    const kept = new Map<string, string>()
    const localStorage = {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    } as unknown as Storage
    const page = (language: string) => ({ localStorage, navigator: { language } as Navigator })
    const first = newStore()
    keepSettings(first, page('de'))
    first.setState({ currency: euro })
    const second = newStore()
    keepSettings(second, page('fr'))
    expect(second.getState()).toEqual({ numbers: 'auto', currency: euro, language: 'fr' })
  })

  it('may be blocked', () => {
    const store = newStore()
    const page = {
      navigator: { language: 'de' } as Navigator,
      get localStorage(): Storage {
        throw new DOMException('blocked', 'SecurityError')
      },
    }
    keepSettings(store, page)
    store.setState({ numbers: 'fr' })
    expect(store.getState()).toEqual({ numbers: 'fr', currency: null, language: 'de' })
  })
})
