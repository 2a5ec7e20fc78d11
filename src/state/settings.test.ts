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

  const newStorage = () => {
    const kept = new Map<string, string>()
    return {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
    } as unknown as Storage
  }
  const visit = (localStorage: Storage, language: string) => {
    const store = newStore()
    keepSettings(store, { localStorage, navigator: { language } as Navigator })
    return store
  }

  it('keeps the settings for the next visit, but not the language of the browser', () => {
    const storage = newStorage()
    visit(storage, 'de').setState({ currency: euro })
    expect(visit(storage, 'fr').getState()).toEqual({
      numbers: 'auto',
      currency: euro,
      language: 'fr',
    })
  })

  it('has what each of two tabs has set', () => {
    const storage = newStorage()
    const one = visit(storage, 'en')
    const other = visit(storage, 'en')
    one.setState({ currency: euro })
    other.setState({ numbers: 'de' })
    expect(visit(storage, 'en').getState()).toMatchObject({ numbers: 'de', currency: euro })
    one.setState({ currency: null })
    expect(visit(storage, 'en').getState()).toMatchObject({ numbers: 'de', currency: null })
    expect(one.getState().numbers).toBe('auto')
  })

  it('may hold what is none of ours', () => {
    const storage = newStorage()
    storage.setItem('settings', '{')
    visit(storage, 'de').setState({ numbers: 'fr' })
    expect(visit(storage, 'de').getState().numbers).toBe('fr')
  })

  it('may be full', () => {
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError')
      },
    } as unknown as Storage
    const store = visit(full, 'de')
    store.setState({ numbers: 'fr' })
    expect(store.getState()).toEqual({ numbers: 'fr', currency: null, language: 'de' })
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
