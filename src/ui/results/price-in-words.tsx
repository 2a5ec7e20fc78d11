import type { Line } from '../../engine/estimate-result'
import { inMillions } from '../../state/function-facts'
import { exactMoney } from '../format'
import { withArticle } from '../parts/unit-in-words'

/** What is sold by the piece, and priced by the million. */
const SMALL = new Set(['request', 'message', 'minute', 'event', 'transition', 'trace'])

export const isPricedByMillion = ({ prices }: Line): boolean =>
  prices.length === 1 && prices.every(({ per }) => SMALL.has(per))

/** The price of a line, or how many there are. */
export function priceInWords(line: Line) {
  const { prices, usd } = line
  const [first, ...more] = prices
  if (!first) return usd === null ? 'no known price' : 'your price'
  if (more.length > 0) return `${prices.length} prices`
  return isPricedByMillion(line) ? (
    <>
      {exactMoney(inMillions(first.usd))} <small>a million</small>
    </>
  ) : (
    <>
      {exactMoney(first.usd)} <small>{withArticle(first.per)}</small>
    </>
  )
}
