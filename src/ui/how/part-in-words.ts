import type { PricePart } from '../../state/how/price-row'
import { figure } from '../format'

const PURCHASES = {
  'on-demand': 'on demand',
  'savings-1y': 'savings, 1 year',
  'savings-3y': 'savings, 3 years',
} as const

/** What of a quantity a price is for: `to 10,240`, `above 51,200`, `savings, 1 year`; empty for all of it. */
export function partInWords({ of }: PricePart, write = figure): string {
  if (of === null) return ''
  if (typeof of === 'string') return PURCHASES[of]
  const { from, upTo } = of
  if (upTo !== null) return `to ${write(upTo)}`
  return from === '0' ? '' : `above ${write(from)}`
}
