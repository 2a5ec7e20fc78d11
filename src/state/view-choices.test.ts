import { describe, expect, test } from 'vitest'
import { createViewStore, keepViewChoices, setShare, showTable, viewShares } from './view-choices'

/** A history entry, as a reload keeps it. */
function entry(state: unknown = null) {
  const history = {
    state,
    replaceState: (next: unknown) => {
      history.state = structuredClone(next)
    },
  }
  return { history: history as unknown as History }
}

describe('what is set in the charts', () => {
  test('is taken up again after a reload', () => {
    const page = entry()
    const store = createViewStore()
    keepViewChoices(store, page)
    setShare(store, 'growth', '0.2')
    showTable(store, 'next-months', true)
    store.setState({ ends: { from: 2, to: 0 } })
    store.setState({ costs: { scales: 'linear', isFromOne: true } })

    const reloaded = createViewStore()
    keepViewChoices(reloaded, page)
    expect(reloaded.getState()).toEqual(store.getState())
    expect(reloaded.getState().shares.growth).toBe('0.2')
  })

  test('leaves what else the entry holds', () => {
    const page = entry({ other: 1 })
    const store = createViewStore()
    keepViewChoices(store, page)
    setShare(store, 'low', '0')
    expect(page.history.state).toHaveProperty('other', 1)
  })

  test.each([
    'text',
    { view: null },
    { view: { shares: { change: '7', low: 1, high: 'NaN' }, tables: 'all' } },
    { view: { tables: ['what-moves', 'no such section', null] } },
    { view: { ends: { from: -1, to: 0.5 } } },
    { view: { ends: 'all' } },
    { view: { costs: { scales: 'cubic', isFromOne: 'yes' } } },
    { view: { costs: 7 } },
  ])('is never %j', (state) => {
    const store = createViewStore()
    const { shares, ends, costs } = store.getState()
    keepViewChoices(store, entry(state))
    expect(store.getState().ends).toEqual(ends)
    expect(store.getState().costs).toEqual(costs)
    expect(store.getState().shares).toEqual(shares)
    expect(['', 'what-moves']).toContain(store.getState().tables.join())
  })

  test('lasts as long as the page where the browser refuses to keep it', () => {
    const store = createViewStore()
    const { history } = entry()
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError')
    }
    keepViewChoices(store, { history })
    setShare(store, 'change', '0.5')
    expect(store.getState().shares.change).toBe('0.5')
  })
})

describe('a share in per cent', () => {
  const { change, growth } = viewShares

  test.each([
    ['25', '0.25'],
    ['12.5 %', '0.125'],
    ['99%', '0.99'],
  ])('%s is read', (text, value) => {
    expect(change.read(text, '')).toEqual({ ok: true, value })
  })

  test.each(['0', '0.5', '100', 'a quarter', '', '-5'])('%s is not', (text) => {
    expect(change.read(text, '')).toHaveProperty('says')
  })

  test('may be nothing where nothing is allowed', () => {
    expect(growth.read('0', '')).toEqual({ ok: true, value: '0' })
  })

  test('is written without its sign', () => {
    expect(change.write('0.125')).toBe('12.5')
    expect(viewShares.high.write('20')).toBe('2,000')
  })
})
