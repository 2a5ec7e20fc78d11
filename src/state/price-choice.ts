/** Changing over to other prices: when they have arrived, and with nothing changed in silence. */
import { bookNames, loadPriceBook, loadPriceRules } from '../prices'
import { changed } from './history'
import type { Conflict } from './other-prices'
import { actions, pageStore } from './page-store'

const titleOf = (prices: string) => bookNames.find(({ id }) => id === prices)?.title

/** The same scenario at the prices of another region. */
export function chooseRegion(region: string): Promise<void> {
  const { prices } = pageStore.getState().draft
  return actions.changeAfter(`the prices of ${titleOf(prices)} in ${region}`, async () => {
    await loadPriceBook(prices, region)
    return (state) => changed(state, { draft: { ...state.draft, region } }, null)
  })
}

/**
 * The same scenario at the prices of another book. Where that cannot express all of it, the page asks
 * what is to take its place.
 */
export function chooseBook(prices: string): Promise<void> {
  return actions.changeAfter(`the prices of ${titleOf(prices)}`, async () => {
    const [{ conflictsWith }, rules] = await Promise.all([
      import('./other-prices'),
      loadPriceRules(prices),
    ])
    const { scenario } = pageStore.getState()
    if (rules && conflictsWith(rules, scenario).length > 0) {
      return (state) => ({ ...state, switchingTo: prices })
    }
    await loadPriceBook(prices, scenario.region)
    return (state) => changed(state, { draft: { ...state.draft, prices } }, null)
  })
}

/** What was chosen takes the place of what the book cannot express: one step of undo. */
export async function chooseResolved(
  prices: string,
  conflicts: readonly Conflict[],
  chosen: readonly number[],
): Promise<void> {
  stay()
  await actions.changeAfter(`the prices of ${titleOf(prices)}`, async () => {
    const { resolved } = await import('./other-prices')
    const { region } = resolved(prices, pageStore.getState().draft, conflicts, chosen)
    await loadPriceBook(prices, region)
    return (state) =>
      changed(state, { draft: resolved(prices, state.draft, conflicts, chosen), texts: {} }, null)
  })
}

/** The prices stay as they are. */
export const stay = (): void => actions.change((state) => ({ ...state, switchingTo: null }))
