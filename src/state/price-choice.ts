import { bookNames, loadPriceBook } from '../prices'
import { changed } from './history'
import { actions } from './page-store'

/** The same scenario at other prices, once they have arrived. */
export function choosePrices(prices: string, region: string): Promise<void> {
  const title = bookNames.find(({ id }) => id === prices)?.title
  return actions.changeAfter(`the prices of ${title} in ${region}`, async () => {
    await loadPriceBook(prices, region)
    return (state) => changed(state, { draft: { ...state.draft, prices, region } }, null)
  })
}
